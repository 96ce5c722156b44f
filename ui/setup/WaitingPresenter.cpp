// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/WaitingPresenter.h"

#include "core/office/OfficeErrors.h"
#include "ui/shell/Privacy.h"
#include "ui/words/Sentences.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString kindInWords(const ErrorCode& code) {
    if (code == errors::kFlagWaits)
        return WaitingPresenter::tr("Flag");
    if (code == errors::kAddressWaits)
        return WaitingPresenter::tr("Address");
    if (code == errors::kPupilMissingFromFile)
        return WaitingPresenter::tr("Pupil not in the list");
    return WaitingPresenter::tr("Contact not in the list");
}

} // namespace

WaitingPresenter::WaitingPresenter(Office& office, const Privacy& privacy, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_privacy(privacy)
    , m_model({tr("What"), tr("Who"), tr("The list says otherwise"), tr("State")}) {
    connect(&office.notifier(), &Notifier::changed, this, [this](const Change& change) {
        if (change.parts.testFlag(ChangedPart::Roll))
            load();
    });
    connect(&privacy, &Privacy::changed, this, &WaitingPresenter::load);
}

void WaitingPresenter::load() {
    const int before = count();
    if (auto waiting = HeldChanges(m_office).waiting())
        m_waiting = *std::move(waiting);
    std::vector<Line> lines;
    for (const HeldChanges::Waiting& each : m_waiting)
        lines.push_back(lineOf(each, State::Waits));
    if (const auto refused = HeldChanges(m_office).refused())
        for (const HeldChanges::Waiting& each : *refused)
            lines.push_back(lineOf(each, State::Refused));
    m_model.setLines(std::move(lines));
    if (count() != before)
        Q_EMIT countChanged();
}

Line WaitingPresenter::lineOf(const HeldChanges::Waiting& waiting, State state) const {
    return {.key = waiting.id,
            .cells = {kindInWords(waiting.what.code),
                      m_privacy.name(waiting.what.detail.value(u"name"_s).toString()),
                      m_privacy.words(sentence(waiting.what)),
                      state == State::Waits ? tr("Waits for you") : tr("Left as it is")},
            .isQuiet = state == State::Refused};
}

const HeldChanges::Waiting* WaitingPresenter::waiting(const QVariant& key) const {
    const auto found = std::ranges::find(m_waiting, key.toLongLong(), &HeldChanges::Waiting::id);
    return found == m_waiting.end() ? nullptr : &*found;
}

QString WaitingPresenter::dayAsked(const HeldChanges::Waiting& waiting) {
    if (waiting.what.code == errors::kFlagWaits)
        return tr("Last day it held");
    if (waiting.what.code == errors::kPupilMissingFromFile)
        return tr("Last day on roll");
    if (waiting.what.code == errors::kAddressWaits)
        return tr("Address from");
    return {};
}

QString WaitingPresenter::accept(qint64 id, QDate day, const Author& by) {
    return sentence(HeldChanges(m_office).accept(id, day, by));
}

QString WaitingPresenter::refuse(qint64 id, const Author& by) {
    return sentence(HeldChanges(m_office).refuse(id, by));
}

} // namespace rollbook
