// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ShortcutSheet.h"

#include "ui/shell/View.h"
#include "ui/widgets/Parts.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A column of keys under a head.
QWidget* column(const QString& head, const std::vector<const Command*>& commands) {
    auto* made = new QWidget;
    auto* grid = new QGridLayout(made);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kHair + 2);
    grid->addWidget(new SectionHead(head), 0, 0, 1, 2);
    int row = 1;
    for (const Command* command : commands) {
        grid->addWidget(makeLabel(command->shortcut.toString(QKeySequence::NativeText), "key"), row,
                        0, Qt::AlignLeft);
        auto* words = new QLabel(command->text);
        words->setToolTip(command->description);
        grid->addWidget(words, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    return made;
}

std::vector<const Command*> withKeys(std::vector<const Command*> commands, bool ofView) {
    std::erase_if(commands, [ofView](const Command* command) {
        return command->shortcut.isEmpty() || command->context.has_value() != ofView;
    });
    return commands;
}

} // namespace

ShortcutSheet::ShortcutSheet(const Commands& commands, std::optional<ViewId> view, QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"shortcuts"_s);
    setWindowTitle(tr("Keys"));
    resize(720, 560);
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(space::kWide, space::kLarge, space::kWide, space::kLarge);
    row->setSpacing(space::kWide * 2);
    const auto all = commands.in(view);
    const auto own = withKeys(all, true);
    if (view && !own.empty())
        row->addWidget(column(viewName(*view), own), 1);
    row->addWidget(column(tr("Everywhere"), withKeys(all, false)), 1);
    auto* area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setObjectName(u"shortcuts.area"_s);
    area->setAccessibleName(tr("Keys"));
    auto* closing = makeButton(tr("Close"), ButtonKind::Primary);
    closing->setObjectName(u"shortcuts.close"_s);
    closing->setDefault(true);
    connect(closing, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::kLarge);
    column->addWidget(area, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::kWide, 0, space::kWide, 0);
    foot->addStretch(1);
    foot->addWidget(closing);
    column->addLayout(foot);
    closing->setFocus();
}

} // namespace rollbook
