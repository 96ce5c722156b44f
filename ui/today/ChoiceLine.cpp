// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/ChoiceLine.h"

#include "ui/today/TodayWords.h"
#include "ui/widgets/FilterLine.h"
#include "ui/words/ActionWords.h"
#include "ui/words/Dates.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct InReadingOrder {
    bool operator()(const QString& a, const QString& b) const { return classNameLess(a, b); }
};

QComboBox* makeFilter(const QString& name, const QString& accessibleName) {
    auto* made = new QComboBox;
    made->setObjectName(name);
    made->setAccessibleName(accessibleName);
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return made;
}

std::optional<QString> chosenIn(const QComboBox& box) {
    return box.currentIndex() <= 0 ? std::nullopt : std::optional(box.currentData().toString());
}

// What is chosen stays, though there is nothing of it for a while.
template <typename Words>
void refill(QComboBox& box, const QString& any, const Words& idByWords) {
    const auto kept = chosenIn(box);
    const QString keptWords = box.currentText();
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(any);
    for (const auto& [words, id] : idByWords)
        box.addItem(words, id);
    if (kept && box.findData(*kept) < 0)
        box.addItem(keptWords, *kept);
    if (kept)
        box.setCurrentIndex(box.findData(*kept));
}

} // namespace

ChoiceLine::ChoiceLine(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_line(new FilterLine(theme, tr("Find a name, a class or a word")))
    , m_part(makeFilter(u"today.part"_s, tr("Which part of the day")))
    , m_kind(makeFilter(u"today.kind"_s, tr("Which action")))
    , m_owner(makeFilter(u"today.owner"_s, tr("Whose")))
    , m_class(makeFilter(u"today.class"_s, tr("Which class"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    m_line->setObjectName(u"today.filter"_s);
    row->addWidget(m_line, 1);
    for (QComboBox* box : {m_part, m_kind, m_owner, m_class}) {
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &ChoiceLine::chosen);
    }
    connect(m_line, &FilterLine::filterChanged, this, &ChoiceLine::chosen);
    offer({}, {});
}

TodayChoice ChoiceLine::choice() const {
    return {.part = TodayChoice::Part(std::max(0, m_part->currentIndex())),
            .kind = chosenIn(*m_kind),
            .owner = chosenIn(*m_owner),
            .className = chosenIn(*m_class),
            .typed = m_line->text().trimmed()};
}

void ChoiceLine::offer(const std::vector<TodayRow>& rows, QDate last) {
    std::map<QString, QString> kinds;
    std::map<QString, QString> owners;
    std::map<QString, QString, InReadingOrder> classes;
    for (const TodayRow& row : rows) {
        kinds[words::actionKind(row.action.step->kind)] = row.action.step->kind;
        owners[words::owner(row.action.step->owner)] = row.action.step->owner;
        if (!row.className.isEmpty())
            classes[row.className] = row.className;
    }
    refill(*m_kind, tr("Any action"), kinds);
    refill(*m_owner, tr("Anybody’s"), owners);
    refill(*m_class, tr("Any class"), classes);
    const int part = std::max(0, m_part->currentIndex());
    m_part->clear();
    m_part->addItems({tr("To do"),
                      last.isValid() ? tr("New since %1").arg(words::dayAndMonth(last)) : tr("New"),
                      tr("Cleared today"), tr("Held")});
    m_part->setCurrentIndex(part);
}

void ChoiceLine::setNarrow(bool narrow) {
    for (QComboBox* box : {m_kind, m_owner, m_class})
        box->setVisible(!narrow || box->currentIndex() > 0); // what narrows the list is seen
}

void ChoiceLine::chooseClass(const QString& className) {
    if (m_class->findData(className) < 0)
        m_class->addItem(className, className);
    m_class->setCurrentIndex(m_class->findData(className));
    Q_EMIT chosen();
}

} // namespace rollbook
