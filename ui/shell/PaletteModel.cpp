// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PaletteModel.h"

#include "core/office/School.h"
#include "ui/shell/Fuzzy.h"
#include "ui/shell/Privacy.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

PaletteRow commandRow(const Command& command) {
    PaletteRow row;
    row.text = command.text;
    row.detail = command.description;
    row.key = command.shortcut.toString(QKeySequence::NativeText);
    row.symbol = command.symbol.value_or(Symbol::ChevronRight);
    row.folded = fuzzyFold(command.text + u' ' + command.description);
    row.command = command.id;
    return row;
}

PaletteRow pupilRow(const Pupil& pupil, const Privacy& privacy, QDate today) {
    const QString className = pupil.classOn(today);
    PaletteRow row;
    row.text = privacy.listName(pupil);
    row.detail = pupil.isOnRoll(today) ? className : PaletteModel::tr("not on roll");
    row.symbol = Symbol::Person;
    row.folded = fuzzyFold(u"%1 %2 %3 %4 %5"_s.arg(pupil.listName(), pupil.forename, pupil.surname,
                                                   className, pupil.upn));
    row.place = {.view = ViewId::Pupils, .pupil = pupil.id};
    return row;
}

PaletteRow classRow(const QString& className) {
    PaletteRow row;
    row.text = PaletteModel::tr("Class %1").arg(className);
    row.detail = PaletteModel::tr("Its register");
    row.symbol = Symbol::Registers;
    row.folded = fuzzyFold(className + u' ' + row.text);
    row.place = {.view = ViewId::Registers, .className = className};
    return row;
}

} // namespace

void PaletteModel::setSchool(const School& school, const Privacy& privacy, QDate today) {
    beginResetModel();
    m_places.clear();
    m_shown.clear();
    for (const QString& className : school.roll.classesOn(today))
        m_places.push_back(classRow(className));
    for (const Pupil& pupil : school.roll.pupils())
        m_places.push_back(pupilRow(pupil, privacy, today));
    endResetModel();
    choose();
}

void PaletteModel::setCommands(const std::vector<const Command*>& commands) {
    beginResetModel();
    m_shown.clear();
    m_commands.clear();
    for (const Command* command : commands)
        if (command->run && command->isEnabled())
            m_commands.push_back(commandRow(*command));
    endResetModel();
    choose();
}

void PaletteModel::setTyped(const QString& text) {
    m_typed = fuzzyFold(text.simplified());
    choose();
}

// Nothing typed: the commands as they stand in the table.
void PaletteModel::choose() {
    std::vector<std::pair<int, const PaletteRow*>> scored;
    const auto score = [&](const std::vector<PaletteRow>& rows) {
        for (const PaletteRow& row : rows)
            if (const int points = fuzzyScore(row.folded, m_typed); points > 0)
                scored.emplace_back(points, &row);
    };
    score(m_commands);
    if (!m_typed.isEmpty())
        score(m_places);
    std::ranges::stable_sort(scored, std::greater(), [](const auto& each) { return each.first; });
    beginResetModel();
    m_shown.clear();
    for (const auto& [points, row] : scored | std::views::take(kMostShown))
        m_shown.push_back(row);
    endResetModel();
}

const PaletteRow* PaletteModel::rowAt(const QModelIndex& index) const {
    return index.isValid() && index.row() < rowCount() ? m_shown[std::size_t(index.row())]
                                                       : nullptr;
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    const PaletteRow* row = rowAt(index);
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return row->text;
    if (role == Qt::AccessibleTextRole)
        return u"%1, %2"_s.arg(row->text, row->detail);
    if (role == DetailRole)
        return row->detail;
    if (role == KeyRole)
        return row->key;
    if (role == SymbolRole)
        return int(row->symbol);
    return {};
}

} // namespace rollbook
