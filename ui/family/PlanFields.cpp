// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/family/PlanFields.h"

#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/TabOrder.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::size_t kLeastRows = 3;
constexpr int kWhatWidth = 260;
constexpr int kWhomWidth = 130;
constexpr int kDateWidth = 104;
constexpr int kDaysInALine = 4;

enum Column { What, ByWhom, ByWhen };

QDate dayIn(const DateEdit& field) {
    return field.isWrong() ? QDate() : field.date();
}

} // namespace

ActionRows::ActionRows(const QString& name, QDate today, const std::vector<AgreedAction>& actions)
    : m_name(name)
    , m_today(today)
    , m_grid(new QGridLayout(this))
    , m_more(makeButton(tr("Another action"), ButtonKind::Quiet)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::kHair);
    m_grid->addWidget(makeHint(tr("What is done")), 0, What);
    m_grid->addWidget(makeHint(tr("By whom")), 0, ByWhom);
    m_grid->addWidget(makeHint(tr("By when")), 0, ByWhen);
    m_more->setObjectName(name + u".anotherAction"_s);
    m_more->setAutoDefault(false);
    connect(m_more, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.back().what->setFocus(Qt::OtherFocusReason);
    });
    while (m_rows.size() < std::max(kLeastRows, actions.size()))
        addRow();
    for (std::size_t i = 0; i < actions.size(); ++i) {
        m_rows[i].what->setText(actions[i].what);
        m_rows[i].byWhom->setText(actions[i].byWhom);
        m_rows[i].byWhen->setDate(actions[i].byWhen);
    }
}

void ActionRows::addRow() {
    const int number = int(m_rows.size()) + 1;
    const auto field = [&](QLineEdit* made, const QString& what, const QString& says, int width) {
        made->setObjectName(u"%1.%2%3"_s.arg(m_name, what).arg(number));
        made->setAccessibleName(tr("Action %1: %2").arg(number).arg(says));
        made->setFixedWidth(width);
        return made;
    };
    auto* when = new DateEdit(m_today);
    field(when, u"byWhen"_s, tr("by when"), kDateWidth);
    m_rows.push_back({field(new QLineEdit, u"what"_s, tr("what is done"), kWhatWidth),
                      field(new QLineEdit, u"byWhom"_s, tr("by whom"), kWhomWidth), when});
    m_grid->addWidget(m_rows.back().what, number, What);
    m_grid->addWidget(m_rows.back().byWhom, number, ByWhom);
    m_grid->addWidget(when, number, ByWhen);
    m_grid->addWidget(m_more, number + 1, What, Qt::AlignLeft);
    tabThere(*m_more, {m_rows.back().what, m_rows.back().byWhom, when, m_more});
}

bool ActionRows::isEmpty(const Row& row) {
    return row.what->text().trimmed().isEmpty() && row.byWhom->text().trimmed().isEmpty() &&
           row.byWhen->text().trimmed().isEmpty();
}

void ActionRows::closeGaps() {
    std::size_t to = 0;
    for (const Row& row : m_rows) {
        if (isEmpty(row))
            continue;
        const Row& place = m_rows[to++];
        if (place.what == row.what)
            continue;
        place.what->setText(row.what->text());
        place.byWhom->setText(row.byWhom->text());
        place.byWhen->setDate(dayIn(*row.byWhen));
        row.what->clear();
        row.byWhom->clear();
        row.byWhen->setDate({});
    }
}

std::vector<AgreedAction> ActionRows::actions() {
    closeGaps();
    std::vector<AgreedAction> all;
    for (const Row& row : m_rows)
        if (!isEmpty(row))
            all.push_back({row.what->text(), row.byWhom->text(), dayIn(*row.byWhen)});
    return all;
}

DayFields::DayFields(const QString& name, const QString& accessibleName, QDate today,
                     const std::vector<QDate>& days) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::kHair);
    const int count = (int(days.size()) / kDaysInALine + 1) * kDaysInALine;
    for (int i = 0; i < count; ++i) {
        auto* field = new DateEdit(today);
        field->setObjectName(u"%1%2"_s.arg(name).arg(i + 1));
        field->setAccessibleName(u"%1 %2"_s.arg(accessibleName).arg(i + 1));
        field->setFixedWidth(kDateWidth);
        if (i < int(days.size()))
            field->setDate(days[std::size_t(i)]);
        grid->addWidget(field, i / kDaysInALine, i % kDaysInALine);
        m_fields.push_back(field);
    }
    grid->setColumnStretch(kDaysInALine, 1);
}

std::optional<std::vector<QDate>> DayFields::days() const {
    std::vector<QDate> days;
    for (const DateEdit* field : m_fields) {
        if (field->isWrong())
            return std::nullopt;
        if (field->date().isValid())
            days.push_back(field->date());
    }
    return days;
}

} // namespace rollbook
