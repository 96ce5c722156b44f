// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/AmendDialog.h"

#include "ui/registers/CodeKeys.h"
#include "ui/registers/Correction.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Tables.h"
#include "ui/words/Dates.h"

#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWidth = 720;
constexpr int kListHeight = 220;
constexpr std::array kWidths{170, 164, 64, 76, 180};
static_assert(kWidths.size() == AmendModel::kColumnCount);

QString titleFor(AmendDialog::To to, std::size_t count) {
    if (to == AmendDialog::To::NoMark)
        return count == 1 ? AmendDialog::tr("Take back a mark?")
                          : AmendDialog::tr("Take back %1 marks?").arg(count);
    return count == 1 ? AmendDialog::tr("Change a mark?")
                      : AmendDialog::tr("Change %1 marks?").arg(count);
}

QStringList reasonsOftenGiven() {
    return {AmendDialog::tr("Typed on the wrong line"), AmendDialog::tr("The teacher’s slip"),
            AmendDialog::tr("Arrived after the register"),
            AmendDialog::tr("Reason given by the parent")};
}

void suggest(QLineEdit& line, const QStringList& words) {
    auto* completer = new QCompleter(words, &line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line.setCompleter(completer);
}

} // namespace

AmendDialog::AmendDialog(const Surroundings& around, std::vector<Cell> cells, To to,
                         const Typed& typed)
    : QuestionDialog(titleFor(to, cells.size()),
                     tr("The original stays in the record, with the reason beside the new mark."),
                     nullptr)
    , m_around(around)
    , m_cells(std::move(cells))
    , m_to(to)
    , m_model(around.school(), around.privacy) {
    setObjectName(u"registers.amend"_s);
    setMinimumWidth(kWidth);
    if (to == To::Code) {
        addCode(typed);
        addNeeds();
    }
    addWhy();
    addList();
    addVerb(tr("Cancel"), ButtonKind::Plain, Rejected);
    m_change = addVerb({}, ButtonKind::Primary, Accepted);
    look();
    (m_code && !typed.isWhole ? m_code : m_reason)->setFocus();
}

void AmendDialog::addCode(const Typed& typed) {
    m_code = addField(u"amend.code"_s, tr("Code, for L and U with the minutes: L 12"), typed.code);
    m_code->setMaximumWidth(160);
    m_meaning = makeHint({});
    addWidget(m_meaning);
    connect(m_code, &QLineEdit::textChanged, this, &AmendDialog::look);
}

void AmendDialog::addNeeds() {
    m_needs = new QWidget;
    auto* column = new QVBoxLayout(m_needs);
    column->setContentsMargins(0, 0, 0, 0);
    m_nature = new QLineEdit;
    m_nature->setObjectName(u"amend.nature"_s);
    m_nature->setPlaceholderText(tr("Nature of the activity"));
    m_nature->setAccessibleName(tr("Nature of the activity"));
    column->addWidget(m_nature);
    m_review = new DateEdit(m_around.clock().today());
    m_review->setObjectName(u"amend.review"_s);
    m_review->setPlaceholderText(tr("Review date"));
    m_review->setAccessibleName(tr("Review date"));
    column->addWidget(m_review);
    addWidget(m_needs);
    connect(m_nature, &QLineEdit::textChanged, this, &AmendDialog::look);
    connect(m_review, &DateEdit::dateChanged, this, &AmendDialog::look);
}

void AmendDialog::addWhy() {
    m_reason = addField(u"amend.reason"_s, tr("Why"));
    suggest(*m_reason, reasonsOftenGiven());
    m_word = addField(u"amend.word"_s, tr("On whose word (may be empty)"));
    connect(m_reason, &QLineEdit::textChanged, this, &AmendDialog::look);
}

void AmendDialog::addList() {
    m_summary = new QLabel;
    m_summary->setObjectName(u"amend.summary"_s);
    addWidget(m_summary);
    auto* list = new QTableView;
    list->setModel(&m_model);
    setUpGrid(*list, m_around.theme);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < AmendModel::kColumnCount; ++column)
        list->setColumnWidth(column, kWidths[std::size_t(column)]);
    list->setMinimumHeight(kListHeight);
    list->setObjectName(u"amend.list"_s);
    list->setAccessibleName(tr("Each mark as it would become"));
    addWidget(list);
}

// As on the first cell's day; null: no code, or to no mark.
const AttendanceCode* AmendDialog::code() const {
    if (!m_code)
        return nullptr;
    const CodeBook& codes = *m_around.school().codes;
    const Cell& first = m_cells.front();
    const auto cell = correctedCell(codes, first.pupil, first.session, m_code->text(), {});
    return codes.judge(cell.code, first.session.date).code;
}

MarkNote AmendDialog::note() const {
    const CodeNeed need = code() ? code()->need : CodeNeed::Nothing;
    return {.comment = {},
            .nature = need == CodeNeed::Nature ? m_nature->text().trimmed() : QString(),
            .reviewDate = need == CodeNeed::ReviewDate ? m_review->date() : QDate()};
}

// Enter on an empty line is no wish to take marks back: that is asked for by Delete.
std::vector<AmendMarks::Cell> AmendDialog::asked() const {
    std::vector<AmendMarks::Cell> cells;
    if (m_code && m_code->text().trimmed().isEmpty())
        return cells;
    const QString typed = m_code ? m_code->text() : QString();
    const MarkNote beside = note();
    for (const Cell& cell : m_cells)
        cells.push_back(correctedCell(*m_around.school().codes, cell.pupil, cell.session, typed,
                                      beside));
    return cells;
}

AmendMarks::Request AmendDialog::request() const {
    return {.cells = m_model.changes(),
            .reason = m_reason->text().trimmed(),
            .onWordOf = m_word->text().trimmed()};
}

void AmendDialog::look() {
    if (!m_change)
        return; // still being laid
    const AmendMarks::Request wanted{.cells = asked(), .reason = {}, .onWordOf = {}};
    if (sender() != m_reason)
        m_model.setPreviews(AmendMarks(m_around.office).preview(wanted));
    if (m_code)
        showCode(code());
    const int changed = m_model.counts().changed;
    m_summary->setText(summary());
    m_change->setText(changed == 1 ? tr("Change 1 mark") : tr("Change %1 marks").arg(changed));
    m_change->setEnabled(changed > 0 && !m_reason->text().trimmed().isEmpty());
}

void AmendDialog::showCode(const AttendanceCode* code) {
    const CodeNeed need = code ? code->need : CodeNeed::Nothing;
    m_meaning->setText(code ? code->description : QString());
    m_nature->setVisible(need == CodeNeed::Nature);
    m_review->setVisible(need == CodeNeed::ReviewDate);
    m_needs->setVisible(need == CodeNeed::Nature || need == CodeNeed::ReviewDate);
}

QString AmendDialog::summary() const {
    const AmendModel::Counts counts = m_model.counts();
    if (m_model.rowCount() == 0)
        return tr("Type a code to see each mark as it would become.");
    QStringList parts{tr("%1 would change").arg(counts.changed)};
    if (counts.unchanged > 0)
        parts.append(tr("%1 are that already").arg(counts.unchanged));
    if (counts.refused > 0)
        parts.append(tr("%1 cannot change and stay").arg(counts.refused));
    return parts.join(u" · "_s);
}

std::optional<AmendDialog::Typed> typedCode(const CodeBook& book, QDate date, QChar key) {
    QStringList codes;
    for (const AttendanceCode* code : book.inForceOn(date))
        codes.append(code->code);
    CodeKeys keys(std::move(codes));
    const CodeKeys::Outcome outcome = keys.press(key);
    if (outcome.digit)
        return std::nullopt;
    return AmendDialog::Typed{.code = outcome.code + keys.pending(),
                              .isWhole = !outcome.code.isEmpty()};
}

} // namespace rollbook
