// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/family/FamilyCard.h"

#include "core/office/OfficeErrors.h"
#include "ui/family/FamilyDelegate.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Tables.h"
#include "ui/words/Sentences.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWhatWidth = 176;

QLabel* paragraph(const char* part, const char* name) {
    QLabel* made = makeLabel({}, part);
    made->setObjectName(QString::fromLatin1(name));
    made->setWordWrap(true);
    return made;
}

} // namespace

const FamilyCard::Form FamilyCard::kTarget{&askForTarget};
const FamilyCard::Form FamilyCard::kPlan{
    &askForPlan, [](const FamilyPresenter& family) { return family.plan() != nullptr; }};
const FamilyCard::Form FamilyCard::kEndPlan{&askToEndPlan};
const FamilyCard::Form FamilyCard::kPrintPlan{&askForWhomToPrint};
const FamilyCard::Form FamilyCard::kMeeting{&askForMeeting};
const FamilyCard::Form FamilyCard::kNote{&askWhatCame, [](const FamilyPresenter&) { return true; }};
const FamilyCard::Form FamilyCard::kTimetable{&askForTimetable};
const FamilyCard::Form FamilyCard::kStop{&askToStopTimetable};
const FamilyCard::Form FamilyCard::kWorker{
    &askForWorker, [](const FamilyPresenter& family) { return !family.workers().empty(); }};
const FamilyCard::Form FamilyCard::kSibling{
    &askForSibling, [](const FamilyPresenter& family) { return !family.siblings().empty(); }};
const FamilyCard::Form FamilyCard::kReview{
    &askForReview, [](const FamilyPresenter& family) { return family.lastReview() != nullptr; }};

FamilyCard::FamilyCard(const Surroundings& around, QWidget& owner)
    : m_around(around)
    , m_owner(owner)
    , m_presenter(around)
    , m_table(new QTableView)
    , m_none(paragraph("muted", "family.none"))
    , m_readOnly(paragraph("muted", "family.readOnly"))
    , m_notice(new Notice(around.theme)) {
    addVerbs();
    body()->addWidget(head());
    m_notice->setObjectName(u"family.notice"_s);
    body()->addWidget(m_notice);
    m_readOnly->setText(sentence(Error{errors::kReadOnly}));
    body()->addWidget(m_readOnly);
    m_none->setText(tr("Nothing is agreed with this family yet. Set a target, make a plan or "
                       "contract, or book a meeting; each stands here from then on. “More” has the "
                       "part-time timetable and those who work with the family."));
    body()->addWidget(m_none);
    setUpTable();
    body()->addWidget(m_table);
    body()->addStretch(1);
    connect(&around.theme, &Theme::changed, this, &FamilyCard::fitTable); // of another type
    connect(&m_presenter, &FamilyPresenter::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_presenter, &FamilyPresenter::acted, this, &FamilyCard::sayDone);
}

QAction* FamilyCard::addVerb(const Verb& verb, const Form& form, std::function<bool()> can) {
    return m_around.commands.add({.id = u"family."_s + QString::fromLatin1(verb.id),
                                  .text = verb.text,
                                  .description = verb.description,
                                  .shortcut = verb.shortcut,
                                  .context = ViewId::Pupils,
                                  .menu = CommandMenu::Edit,
                                  .enabled = [this, can = std::move(can)] {
                                      return m_presenter.canWrite() && (!can || can());
                                  },
                                  .run = [this, &form] { open(form, 0); }},
                                 &m_owner);
}

void FamilyCard::addVerbs() {
    m_target = addVerb({"target", tr("Set target…"), tr("Sets the attendance agreed for the pupil"),
                        QKeySequence(u"Ctrl+T"_s)},
                       kTarget);
    m_plan = addVerb({"plan", tr("Plan or contract…"),
                      tr("Makes an attendance plan or contract, or changes the one that runs"),
                      QKeySequence(u"Ctrl+E"_s)},
                     kPlan);
    m_meeting = addVerb({"meeting", tr("Book meeting…"),
                         tr("Books a meeting about the pupil, or writes down one gone by"),
                         QKeySequence(u"Ctrl+M"_s)},
                        kMeeting);
    m_more = {addVerb({"note", tr("What came of a meeting…"),
                       tr("Says that a meeting was asked for, held, missed or rebooked")},
                      kNote,
                      [this] { return !m_presenter.openMeetings().empty(); }),
              addVerb({"endPlan", tr("End plan or contract…"),
                       tr("Ends the plan or contract with what came of it")},
                      kEndPlan,
                      [this] { return m_presenter.plan() != nullptr; })};
    addMoreVerbs();
    m_putBack = m_around.commands.add(
        {.id = u"family.putBack"_s,
         .text = tr("Put back"),
         .description = tr("Lets what stood before the last change stand again, as a further row"),
         .symbol = Symbol::Undo,
         .shortcut = QKeySequence(u"Ctrl+Z"_s),
         .context = ViewId::Pupils,
         .menu = CommandMenu::Edit,
         .enabled = [this] { return m_presenter.canPutBack(); },
         .run = [this] { putBack(); }},
        &m_owner);
}

void FamilyCard::addMoreVerbs() {
    m_more.push_back(addVerb({"timetable", tr("Part-time timetable…"),
                              tr("Agrees a part-time timetable with a parent, for a time")},
                             kTimetable));
    m_more.push_back(addVerb({"stopTimetable", tr("Stop timetable…"),
                              tr("Stops a part-time timetable before its last day")},
                             kStop,
                             [this] { return !m_presenter.timetables().empty(); }));
    m_more.push_back(addVerb({"worker", tr("Who works with the family…"),
                              tr("Adds or changes who of another agency works with the family")},
                             kWorker));
    m_more.push_back(addVerb({"sibling", tr("Sibling at another school…"),
                              tr("Adds or changes a brother or sister at another school")},
                             kSibling));
    m_more.push_back(addVerb({"review", tr("Vulnerability questions…"),
                              tr("Goes through the questions about the child’s vulnerability")},
                             kReview));
    // It writes nothing, so a file for reading only prints as well.
    m_more.push_back(m_around.commands.add(
        {.id = u"family.printPlan"_s,
         .text = tr("Print plan or contract…"),
         .description = tr("Prints the plan or contract for the office, a parent, a partner or the "
                           "court"),
         .symbol = Symbol::Print,
         .context = ViewId::Pupils,
         .menu = CommandMenu::File,
         .enabled = [this] { return m_presenter.lastPlan() && m_around.desk.staff(); },
         .run = [this] { open(kPrintPlan, 0); }},
        &m_owner));
}

QWidget* FamilyCard::head() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    QLabel* title = makeLabel(tr("Agreed with the family"), "section");
    title->setWordWrap(true); // at 200%
    row->addWidget(title, 1);
    for (QAction* verb : {m_target, m_plan, m_meeting})
        row->addWidget(makeButton(verb));
    row->addWidget(more());
    return made;
}

QPushButton* FamilyCard::more() {
    QPushButton* made = makeButton(tr("More"));
    made->setObjectName(u"family.more"_s);
    made->setToolTip(tr("Everything else that can be agreed or ended"));
    auto* menu = new QMenu(made);
    for (QAction* verb : m_more)
        menu->addAction(verb);
    made->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, &m_around.commands, &Commands::refresh);
    return made;
}

void FamilyCard::setUpTable() {
    m_table->setObjectName(u"family.list"_s);
    m_table->setAccessibleName(tr("Agreed with the family"));
    m_table->setModel(&m_model);
    setUpList(*m_table, m_around.theme, {.wraps = true});
    m_table->setItemDelegate(new FamilyDelegate(m_around.theme, m_table));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_table->horizontalHeader();
    header->hide();
    header->setSectionResizeMode(FamilyModel::What, QHeaderView::Fixed);
    header->setSectionResizeMode(FamilyModel::Text, QHeaderView::Stretch);
    m_table->setColumnWidth(FamilyModel::What, kWhatWidth);
    connect(header, &QHeaderView::sectionResized, this, &FamilyCard::fitTable);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const FamilyLine* line = m_model.rowAt(index))
            openLine(*line);
    });
}

void FamilyCard::refresh() {
    m_model.setRows(m_presenter.lines());
    const bool isEmpty = m_model.rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    m_readOnly->setVisible(m_around.office.isReadOnly());
    m_notice->clear();
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    fitTable();
    m_around.commands.refresh();
}

// As high as its words: the page scrolls, never the list.
void FamilyCard::fitTable() {
    m_table->resizeRowsToContents();
    m_table->setFixedHeight(m_table->verticalHeader()->length() + 2 * m_table->frameWidth());
}

void FamilyCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    fitTable();
}

void FamilyCard::open(const Form& form, qint64 which) {
    Q_EMIT asked();
    if (m_around.privacy.isHidden() && form.shows && form.shows(m_presenter)) {
        m_notice->say(NoticeKind::Refusal, tr("Words are hidden, and this form would show them. F9 "
                                              "shows them again."));
        return;
    }
    m_notice->clear();
    form.ask(m_around, m_presenter, which);
}

// Enter on a line is the verb of it that is wanted most.
void FamilyCard::openLine(const FamilyLine& line) {
    if (!m_presenter.canWrite() || line.isOver)
        return;
    switch (line.kind) {
    case FamilyKind::Target:
        return open(kTarget, line.id);
    case FamilyKind::Plan:
        return open(kPlan, line.id);
    case FamilyKind::Meeting:
        return open(kNote, line.id);
    case FamilyKind::Timetable:
        return open(kStop, line.id);
    case FamilyKind::Worker:
        return open(kWorker, line.id);
    case FamilyKind::Sibling:
        return open(kSibling, line.id);
    case FamilyKind::Review:
        return open(kReview, line.id);
    case FamilyKind::Focus:
        break; // given out in the Absence view
    }
}

void FamilyCard::putBack() {
    if (const auto done = m_presenter.putBack(); !done)
        refuse(*m_notice, m_around.privacy, done.error());
}

void FamilyCard::sayDone() {
    m_around.commands.refresh();
    if (m_presenter.canPutBack())
        m_notice->say(NoticeKind::Done, m_presenter.said(), m_putBack);
    else
        m_notice->say(NoticeKind::Done, m_presenter.said());
}

} // namespace rollbook
