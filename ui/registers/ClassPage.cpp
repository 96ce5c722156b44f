// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/ClassPage.h"

#include "ui/registers/ClassListDelegate.h"
#include "ui/registers/ClassListPresenter.h"
#include "ui/registers/Legend.h"
#include "ui/registers/RegisterPresenter.h"
#include "ui/registers/RegisterSheet.h"
#include "ui/registers/RegisterTable.h"
#include "ui/registers/SessionChooser.h"
#include "ui/shell/Commands.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Tables.h"
#include "ui/words/Dates.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kListWidth = 176;
constexpr int kLegendWidth = 212;
// Narrower than these the legend, then the classes, give their room to the sheet.
constexpr int kWidthForLegend = 900;
constexpr int kWidthForList = 640;

} // namespace

ClassPage::ClassPage(const Surroundings& around)
    : RegistersPage(u"class"_s, tr("By class"), around)
    , m_classes(new ClassListPresenter(around.office, this))
    , m_register(new RegisterPresenter(around, this))
    , m_chooser(new SessionChooser(around.theme, around.school().calendar, around.clock().today()))
    , m_counts(new QLabel)
    , m_list(new QListView)
    , m_sheet(makeSheet())
    , m_legend(new Legend(around.theme)) {
    lay();
    addTypingCommands();
    addClassCommands();
    connect(m_chooser, &SessionChooser::chosen, this, &ClassPage::choose);
    connect(m_classes, &ClassListPresenter::changed, this, &ClassPage::showCounts);
    connect(&m_classes->model(), &QAbstractItemModel::modelReset, this, &ClassPage::selectClass);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        showClass(index.data().toString(), m_chooser->session());
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        showClass(index.data().toString(), m_chooser->session());
        m_sheet->table().setFocus();
    });
    connect(m_sheet, &RegisterSheet::sessionStepped, this, &ClassPage::goBy);
    connect(m_legend, &Legend::chosen, m_sheet, &RegisterSheet::give);
    connect(m_legend, &Legend::left, this, [this] {
        fitSides();
        m_sheet->table().setFocus();
    });
    connect(m_register, &RegisterPresenter::standingChanged, &this->around().commands,
            &Commands::refresh);
}

void ClassPage::lay() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(head());
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    setUpList(*m_list, around().theme);
    m_list->setItemDelegate(new ClassListDelegate(around().theme, m_list));
    m_list->setModel(&m_classes->model());
    m_list->setObjectName(u"registers.classes"_s);
    m_list->setAccessibleName(tr("Classes"));
    m_listSide = framed(m_list, kListWidth);
    m_legendSide = framed(m_legend, kLegendWidth);
    m_legendSide->layout()->setContentsMargins(space::kSmall, space::kSmall, space::kSmall,
                                               space::kSmall);
    row->addWidget(m_listSide);
    row->addWidget(framed(m_sheet, 0), 1);
    row->addWidget(m_legendSide);
    column->addLayout(row, 1);
}

QWidget* ClassPage::head() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_chooser);
    row->addStretch(1);
    m_counts->setProperty("part", u"muted"_s);
    m_counts->setObjectName(u"registers.counts"_s);
    row->addWidget(m_counts);
    return head;
}

// A card without its own margins; 0: as wide as there is room.
QFrame* ClassPage::framed(QWidget* content, int width) {
    auto* frame = new Card;
    frame->body()->setContentsMargins(1, 1, 1, 1);
    frame->body()->addWidget(content);
    if (width > 0)
        frame->setFixedWidth(width);
    return frame;
}

QString ClassPage::classFor(const Place& place, const SessionKey& session) const {
    if (!place.className.isEmpty())
        return place.className;
    const Pupil* pupil = place.pupil ? around().school().roll.pupil(*place.pupil) : nullptr;
    if (pupil && !pupil->classOn(session.date).isEmpty())
        return pupil->classOn(session.date);
    const QString shown = m_register->standing().className;
    return shown.isEmpty() ? m_classes->firstToTake() : shown;
}

void ClassPage::open(const Place& place) {
    const bool isFirst = !m_chooser->session().date.isValid();
    SessionKey session = m_chooser->session();
    if (place.session)
        session = *place.session;
    else if (isFirst)
        session = sessionAt(around().school().calendar, around().clock().now());
    m_chooser->setSession(session);
    m_classes->open(session);
    showClass(classFor(place, session), session);
    if (place.pupil)
        findPupil(*place.pupil);
}

void ClassPage::showClass(const QString& className, const SessionKey& session) {
    m_register->open(className, session);
    m_legend->setDay(*around().school().codes, session.date);
    setTitle(u"%1 › %2"_s.arg(className, words::session(session)));
    selectClass();
    around().commands.refresh();
}

void ClassPage::choose(const SessionKey& session) {
    m_classes->open(session);
    showClass(m_register->standing().className, session);
}

void ClassPage::selectClass() {
    if (const auto row = m_classes->model().rowOf(m_register->standing().className))
        m_list->setCurrentIndex(m_classes->model().index(*row));
}

void ClassPage::goToClass(int steps) {
    const auto& rows = m_classes->model().rows();
    const int row = m_classes->model().rowOf(m_register->standing().className).value_or(0) + steps;
    if (row >= 0 && row < int(rows.size()))
        showClass(rows[std::size_t(row)].name, m_chooser->session());
}

void ClassPage::goToNextToTake() {
    const QString next = m_classes->firstToTake(m_register->standing().className);
    if (next.isEmpty())
        return;
    showClass(next, m_chooser->session());
    m_sheet->table().setFocus();
}

void ClassPage::findPupil(PupilId pupil) {
    if (const auto row = m_register->model().rowOf(pupil))
        m_sheet->table().setCurrentRow(*row);
}

QWidget* ClassPage::firstFocus() {
    return &m_sheet->table();
}

void ClassPage::find() {
    m_sheet->find();
}

void ClassPage::goBy(int steps) {
    m_chooser->step(steps);
}

void ClassPage::goToday() {
    const SessionKey now = sessionAt(around().school().calendar, around().clock().now());
    m_chooser->setSession(now);
    choose(now);
}

void ClassPage::clockMoved() {
    m_classes->load();
}

void ClassPage::showCounts() {
    const int sessions = m_classes->withSession();
    const int notKnown = m_classes->pupilsNotKnown();
    const QString who =
        notKnown == 1 ? tr("1 pupil not known") : tr("%1 pupils not known").arg(notKnown);
    m_counts->setText(
        sessions == 0 ? QString()
                      : tr("%1 of %2 taken · %3").arg(m_classes->taken()).arg(sessions).arg(who));
}

void ClassPage::showLegend() {
    m_legendSide->show();
    m_legend->begin();
}

void ClassPage::resizeEvent(QResizeEvent* event) {
    RegistersPage::resizeEvent(event);
    fitSides();
}

void ClassPage::fitSides() {
    m_legendSide->setVisible(width() >= kWidthForLegend);
    m_listSide->setVisible(width() >= kWidthForList);
    m_counts->setVisible(width() >= kWidthForList);
}

} // namespace rollbook
