// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/family/QuestionRows.h"

#include "ui/widgets/Parts.h"
#include "ui/words/AgreedWords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kQuestionWidth = 360;
constexpr int kAnswerWidth = 116;
constexpr int kWordsWidth = 220;
constexpr int kMostHeight = 440;
constexpr std::array kAnswers{Answer::No, Answer::Yes, Answer::NotKnown};

enum Column { Question, Answered, InWords };

// Scrolling past an answer never changes it.
class AnswerBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QComboBox* answerBox() {
    auto* made = new AnswerBox;
    made->addItem(u"–"_s); // not asked
    for (const Answer answer : kAnswers)
        made->addItem(words::name(answer), int(answer));
    made->setFixedWidth(kAnswerWidth);
    return made;
}

QString lastWords(const VulnerabilityAnswer& answer) {
    const QString said = words::name(answer.answer);
    return QuestionRows::tr("last: %1")
        .arg(answer.words.isEmpty() ? said : u"%1, %2"_s.arg(said, answer.words));
}

} // namespace

QuestionRows::QuestionRows(const QString& name, const Questions& questions, const Answers& last)
    : m_name(name)
    , m_grid(new QGridLayout) {
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget;
    page->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, space::kSmall, 0);
    m_grid->setHorizontalSpacing(space::kSmall);
    m_grid->setVerticalSpacing(space::kHair);
    for (const VulnerabilityQuestion& question : questions)
        if (!question.isRestricted)
            addRow(question, last);
    if (std::ranges::any_of(questions, &VulnerabilityQuestion::isRestricted))
        addTitle(tr("For the safeguarding lead only"));
    for (const VulnerabilityQuestion& question : questions)
        if (question.isRestricted)
            addRow(question, last);
    setWidget(page);
    setMinimumWidth(page->minimumSizeHint().width() + space::kLarge); // and the scroll bar
}

void QuestionRows::addTitle(const QString& title) {
    m_grid->addWidget(makeLabel(title, "section"), m_grid->rowCount(), Question, 1, 3);
}

void QuestionRows::addRow(const VulnerabilityQuestion& question, const Answers& last) {
    const int row = m_grid->rowCount();
    QLabel* label = makeLabel(question.text, "plain");
    label->setWordWrap(true);
    label->setFixedWidth(kQuestionWidth);
    QComboBox* answer = answerBox();
    answer->setObjectName(u"%1.answer.%2"_s.arg(m_name, question.id));
    answer->setAccessibleName(question.text);
    auto* words = new QLineEdit;
    words->setObjectName(u"%1.words.%2"_s.arg(m_name, question.id));
    words->setAccessibleName(tr("In words: %1").arg(question.text));
    words->setMinimumWidth(kWordsWidth);
    const auto before = std::ranges::find(last, question.id, &VulnerabilityAnswer::question);
    if (before != last.end())
        words->setPlaceholderText(lastWords(*before));
    m_grid->addWidget(label, row, Question);
    m_grid->addWidget(answer, row, Answered);
    m_grid->addWidget(words, row, InWords);
    m_rows.push_back({question.id, answer, words});
}

QuestionRows::Answers QuestionRows::answers() const {
    Answers all;
    for (const Row& row : m_rows) {
        const QVariant answer = row.answer->currentData();
        if (answer.isValid())
            all.push_back({.question = row.question,
                           .answer = Answer(answer.toInt()),
                           .words = row.words->text().trimmed()});
    }
    return all;
}

QSize QuestionRows::sizeHint() const {
    const QSize whole = widget()->sizeHint();
    return {whole.width() + space::kLarge, std::min(whole.height(), kMostHeight)};
}

} // namespace rollbook
