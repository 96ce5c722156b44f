// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/FlagsPresenter.h"

#include "ui/words/Names.h"
#include "ui/words/Sentences.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Fixed once made: what stands in pupils' records names it.
QString freshId(const std::vector<CharacteristicKind>& kinds) {
    for (int n = int(kinds.size()) + 1;; ++n) {
        const QString id = u"own%1"_s.arg(n);
        if (std::ranges::find(kinds, id, &CharacteristicKind::id) == kinds.end())
            return id;
    }
}

Line lineOf(const CharacteristicKind& kind) {
    const auto yes = [](bool is) { return is ? FlagsPresenter::tr("Yes") : QString(); };
    return {.key = kind.id,
            .cells = {kind.label, yes(kind.isFlag), yes(kind.accelerates),
                      words::name(kind.reasonSeenBy),
                      kind.isSchoolsOwn ? FlagsPresenter::tr("The school’s own")
                                        : FlagsPresenter::tr("National")},
            .isQuiet = !kind.isSchoolsOwn};
}

} // namespace

FlagsPresenter::FlagsPresenter(Office& office, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_model({tr("Name"), tr("Shown as a mark"), tr("Brings steps forward"),
               tr("Who may see why"), tr("Whose")}) {
    connect(&office.notifier(), &Notifier::changed, this, [this](const Change& change) {
        if (change.parts.testFlag(ChangedPart::Roll))
            load();
    });
}

void FlagsPresenter::load() {
    std::vector<Line> lines;
    for (const CharacteristicKind& kind : m_office.school().characteristicKinds())
        lines.push_back(lineOf(kind));
    m_model.setLines(std::move(lines));
}

std::optional<CharacteristicKind> FlagsPresenter::own(const QVariant& key) const {
    const auto& kinds = m_office.school().ownCharacteristics;
    const auto found = std::ranges::find(kinds, key.toString(), &CharacteristicKind::id);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

bool FlagsPresenter::isOwn(const QVariant& key) const {
    return own(key).has_value();
}

QString FlagsPresenter::save(CharacteristicKind kind, const Author& by) {
    std::vector<CharacteristicKind> kinds = m_office.school().ownCharacteristics;
    kind.label = kind.label.trimmed();
    kind.isSchoolsOwn = true;
    if (kind.label.isEmpty())
        return tr("A flag needs a name: “Travels alone”, for example.");
    if (kind.id.isEmpty()) {
        kind.id = freshId(kinds);
        kinds.push_back(kind);
    } else {
        std::ranges::replace_if(
            kinds, [&](const CharacteristicKind& other) { return other.id == kind.id; }, kind);
    }
    return sentence(ChangeSettings(m_office).setOwnCharacteristics(kinds, by));
}

QString FlagsPresenter::remove(const QVariant& key, const Author& by) {
    std::vector<CharacteristicKind> kinds = m_office.school().ownCharacteristics;
    std::erase_if(kinds, [&](const CharacteristicKind& kind) { return kind.id == key.toString(); });
    return sentence(ChangeSettings(m_office).setOwnCharacteristics(kinds, by));
}

} // namespace rollbook
