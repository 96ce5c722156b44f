// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/FigureDialog.h"

#include "ui/figures/FigureDelegate.h"
#include "ui/figures/FigureWords.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Tables.h"
#include "ui/words/Dates.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr QSize kSize(980, 600); // every column in sight, with the pupils' too
constexpr std::array kWidths{190, 190, 80, 76, 64, 300};
static_assert(kWidths.size() == FigureSessionsModel::kColumnCount);

QLabel* label(const QString& text, const char* part) {
    auto* made = new QLabel(text);
    made->setProperty("part", QString::fromLatin1(part));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    return made;
}

QString whose(const Surroundings& around, const FigureSessions& opened) {
    if (opened.pupils.size() != 1)
        return FigureDialog::tr("%1 pupils").arg(words::count(qint64(opened.pupils.size())));
    const Pupil* pupil = around.school().roll.pupil(opened.pupils.front());
    return pupil ? around.privacy.listName(*pupil) : QString();
}

} // namespace

FigureDialog::FigureDialog(const Surroundings& around, FigureSessions opened, QWidget* parent)
    : QDialog(parent)
    , m_school(around.school())
    , m_model(around.school(), around.privacy, std::move(opened))
    , m_parts(new QTabBar)
    , m_table(new QTableView) {
    setObjectName(u"figure"_s);
    setWindowTitle(tr("What is counted"));
    resize(kSize);
    lay(around);
    connect(m_parts, &QTabBar::currentChanged, this,
            [this](int part) { m_model.show(FigureSessionsModel::Part(part)); });
    connect(m_table, &QTableView::activated, this, &FigureDialog::go);
}

void FigureDialog::lay(const Surroundings& around) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(head(around));
    setUpTable(around.theme);
    column->addWidget(m_parts);
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    auto* verbs = new QHBoxLayout;
    verbs->addWidget(new KeyHint(tr("Enter"), tr("go to the mark")));
    verbs->addStretch(1);
    QPushButton* close = makeButton(tr("Close"), ButtonKind::Plain);
    close->setObjectName(u"figure.close"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    verbs->addWidget(close);
    column->addLayout(verbs);
    m_table->setFocus();
}

QWidget* FigureDialog::head(const Surroundings& around) const {
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    const FigureSessions& opened = m_model.opened();
    column->addWidget(label(figureTitle(opened), "title"));
    column->addWidget(
        label(u"%1 · %2"_s.arg(whose(around, opened), words::range(opened.range)), "muted"));
    auto* sum = label(arithmetic(opened).join(u'\n'), "plain");
    sum->setObjectName(u"figure.arithmetic"_s);
    column->addWidget(sum);
    return made;
}

void FigureDialog::setUpTable(const Theme& theme) {
    using Part = FigureSessionsModel::Part;
    m_parts->setObjectName(u"figure.parts"_s);
    m_parts->setAccessibleName(tr("Counted or not"));
    m_parts->setExpanding(false);
    m_parts->addTab(tr("Counted  %1").arg(words::count(m_model.count(Part::Counted))));
    if (m_model.opened().pupils.size() == 1)
        m_parts->addTab(tr("Not counted  %1").arg(words::count(m_model.count(Part::NotCounted))));
    m_table->setObjectName(u"figure.sessions"_s);
    m_table->setAccessibleName(tr("Sessions"));
    m_table->setModel(&m_model);
    setUpGrid(*m_table, theme);
    m_table->setItemDelegate(new FigureDelegate(theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < FigureSessionsModel::kColumnCount; ++column)
        m_table->setColumnWidth(column, kWidths[std::size_t(column)]);
    m_table->setColumnHidden(FigureSessionsModel::Whom, m_model.opened().pupils.size() == 1);
}

void FigureDialog::go(const QModelIndex& index) {
    const FigureSession& one = m_model.at(index.row());
    m_destination = placeOfSession(m_school, one.pupil, one.session);
    accept();
}

Place placeOfSession(const School& school, PupilId pupil, const SessionKey& session) {
    const Pupil* who = school.roll.pupil(pupil);
    return {.view = ViewId::Registers,
            .page = u"grid"_s,
            .pupil = pupil,
            .className = who ? who->classOn(session.date) : QString(),
            .session = session};
}

void showFigure(const Surroundings& around, FigureSessions opened) {
    FigureDialog dialog(around, std::move(opened));
    if (around.dialogs.run(dialog) && dialog.destination())
        around.navigator.go(*dialog.destination());
}

} // namespace rollbook
