// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceListPage.h"

#include "ui/absence/GroupChoice.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/Notice.h"

#include <QComboBox>
#include <QTabBar>

using namespace Qt::StringLiterals;

// Lists that are looked at again and again, each under a name.
namespace rollbook {

void AbsenceListPage::setUpKept() {
    m_kept->setAccessibleName(tr("A list kept under a name"));
    fillKept();
    connect(m_kept, &QComboBox::activated, this, &AbsenceListPage::showKept);
    for (const QComboBox* other : std::initializer_list<QComboBox*>{m_shown, m_group, m_period})
        connect(other, &QComboBox::activated, m_kept, [this] { m_kept->setCurrentIndex(0); });
    addCommand({.id = u"absence.keep"_s,
                .text = tr("Keep this list…"),
                .description = tr("Keeps who is shown, the period and the columns under a name"),
                .shortcut = QKeySequence(u"Ctrl+D"_s),
                .menu = CommandMenu::View,
                .enabled = [this] { return m_group->isFilled(); },
                .run = [this] { keepList(); }});
    addCommand({.id = u"absence.forget"_s,
                .text = tr("Forget this list"),
                .description = tr("Forgets the list in front; who is in it stays as it is"),
                .menu = CommandMenu::View,
                .enabled = [this] { return m_kept->currentIndex() > 0; },
                .run = [this] { forgetList(); }});
}

void AbsenceListPage::fillKept(const QString& chosen) {
    m_kept->clear();
    m_kept->addItem(tr("Lists kept"));
    for (const KeptList& each : m_keptLists.all())
        m_kept->addItem(each.name);
    m_kept->setCurrentIndex(std::max(0, m_kept->findText(chosen)));
    m_kept->setVisible(!m_keptLists.all().empty());
    around().commands.refresh();
}

void AbsenceListPage::keepList() {
    const auto name = around().dialogs.askText(
        {.title = tr("Keep this list"),
         .text = tr("Who is shown, of which class or group, the period and the columns come back under "
                    "this name, on this computer. What is typed to find somebody is not kept."),
         .label = tr("Name"),
         .initial = m_kept->currentIndex() > 0 ? m_kept->currentText() : QString(),
         .verb = tr("Keep list")});
    if (!name)
        return;
    if (name->trimmed().isEmpty())
        return m_notice->say(NoticeKind::Refusal, tr("A list is kept under a name: say one."));
    m_keptLists.keep({.name = name->trimmed(),
                      .shown = AbsenceShown(m_shown->currentIndex()),
                      .group = m_group->group().name,
                      .span = AbsenceSpan(m_period->currentIndex()),
                      .columns = AbsenceColumns(m_sets->currentIndex())});
    fillKept(name->trimmed());
    m_notice->say(NoticeKind::Done, tr("Kept as “%1”.").arg(name->trimmed()));
}

void AbsenceListPage::showKept() {
    const KeptList* list = m_keptLists.find(m_kept->currentText());
    around().commands.refresh();
    if (!list || m_kept->currentIndex() == 0)
        return;
    m_notice->clear();
    showGroup(list->group);
    if (m_group->group().name != list->group)
        m_notice->say(NoticeKind::Word, tr("There is no “%1” now: the whole school is shown.")
                                            .arg(list->group));
    m_shown->setCurrentIndex(int(list->shown));
    m_period->setCurrentIndex(int(list->span));
    choosePeriod();
    m_sets->setCurrentIndex(int(list->columns));
}

void AbsenceListPage::forgetList() {
    const QString name = m_kept->currentText();
    m_keptLists.forget(name);
    fillKept();
    m_notice->say(NoticeKind::Done, tr("“%1” is forgotten.").arg(name));
}

} // namespace rollbook
