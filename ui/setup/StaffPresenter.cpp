// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/StaffPresenter.h"

#include "core/office/OfficeErrors.h"
#include "ui/words/Sentences.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Line lineOf(const StaffMember& member) {
    return {.key = member.id.value(),
            .cells = {member.name, member.jobTitle,
                      member.hasPin ? StaffPresenter::tr("Set") : StaffPresenter::tr("Not set"),
                      member.isHere ? StaffPresenter::tr("Works here")
                                    : StaffPresenter::tr("Has left")},
            .isQuiet = !member.isHere};
}

bool isPinForm(const QString& pin) {
    return pin.size() >= 4 && pin.size() <= 12
           && std::ranges::all_of(pin, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString faultOfPerson(const QString& name, const QString& jobTitle) {
    const bool isNamed = !name.trimmed().isEmpty() && !jobTitle.trimmed().isEmpty();
    return isNamed ? QString()
                   : StaffPresenter::tr("Write the name and the job title: both go with every mark.");
}

QString faultOfPin(const QString& pin, const QString& again) {
    if (!isPinForm(pin))
        return sentence(Error{errors::kPinForm});
    return pin == again ? QString()
                        : StaffPresenter::tr("The two PINs differ. Type both again.");
}

StaffPresenter::StaffPresenter(Office& office, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_model({tr("Name"), tr("Job title"), tr("PIN"), tr("Here")}) {
    connect(&office.notifier(), &Notifier::changed, this, [this](const Change& change) {
        if (change.parts.testFlag(ChangedPart::Staff))
            load();
    });
}

void StaffPresenter::load() {
    std::vector<Line> lines;
    for (const StaffMember& member : m_office.school().staff)
        lines.push_back(lineOf(member));
    m_model.setLines(std::move(lines));
}

const StaffMember* StaffPresenter::member(const QVariant& key) const {
    return m_office.school().staffMember(StaffId(key.toLongLong()));
}

QString StaffPresenter::save(const StaffMember& member, const QString& pin, const Author& by) {
    const QString fault = faultOfPerson(member.name, member.jobTitle);
    if (!fault.isEmpty())
        return fault;
    if (!pin.isEmpty() && !isPinForm(pin)) // before anything is written
        return sentence(Error{errors::kPinForm});
    const auto saved = saveMember(member, pin, by);
    return saved ? QString() : sentence(saved.error());
}

Result<void> StaffPresenter::saveMember(const StaffMember& member, const QString& pin,
                                        const Author& by) {
    ChangeSettings settings(m_office);
    StaffId id = member.id;
    if (id.value() == 0) {
        const auto added = settings.addStaff(member, by);
        if (!added)
            return added.error();
        id = *added;
    } else if (const auto changed = settings.changeStaff(member, by); !changed) {
        return changed;
    }
    return pin.isEmpty() ? Result<void>() : settings.setPin(id, pin, by);
}

bool StaffPresenter::isLastHere(StaffId id) const {
    return std::ranges::none_of(m_office.school().staff, [id](const StaffMember& other) {
        return other.isHere && other.id != id;
    });
}

QString StaffPresenter::setHere(StaffId id, bool isHere, const Author& by) {
    const StaffMember* found = member(id.value());
    ROLLBOOK_CHECK(found, return {});
    if (!isHere && isLastHere(id))
        return tr("Somebody must be able to sit at the desk. Add the next person first.");
    StaffMember after = *found;
    after.isHere = isHere;
    const auto changed = ChangeSettings(m_office).changeStaff(after, by);
    return changed ? QString() : sentence(changed.error());
}

} // namespace rollbook
