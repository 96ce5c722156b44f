// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/pathways/DueFields.h"

#include "ui/widgets/FormRows.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kMostDays = 195;

// "9:30" and "09.30" are half past nine.
QTime timeFrom(QString text) {
    return QTime::fromString(text.trimmed().replace(u'.', u':'), u"H:mm"_s);
}

} // namespace

DueFields::DueFields(const QString& name, const QString& what, const DueRule& due)
    : m_row(new QHBoxLayout)
    , m_unit(makeChoice(name + u".unit"_s, 150))
    , m_days(new QSpinBox)
    , m_by(makeField(name + u".by"_s, 64)) {
    m_unit->addItems({tr("The same day"), tr("School days after"), tr("Calendar days after")});
    m_unit->setCurrentIndex(int(due.unit));
    m_unit->setAccessibleName(what);
    m_days->setObjectName(name + u".days"_s);
    m_days->setAccessibleName(tr("%1: how many days").arg(what));
    m_days->setRange(0, std::max(kMostDays, due.days));
    m_days->setValue(due.days);
    m_days->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_days->setFixedWidth(72);
    m_by->setAccessibleName(tr("%1: by what time").arg(what));
    m_by->setPlaceholderText(tr("09:30"));
    m_by->setText(due.by.isValid() ? due.by.toString(u"HH:mm"_s) : QString());
    m_row->setSpacing(space::kSmall);
    m_row->addWidget(m_unit);
    m_row->addWidget(m_days);
    m_row->addWidget(makeHint(tr("by")));
    m_row->addWidget(m_by);
    QObject::connect(m_unit, &QComboBox::currentIndexChanged, m_unit, [this] { showDays(); });
    showDays();
}

void DueFields::showDays() {
    m_days->setEnabled(m_unit->currentIndex() > 0);
}

DueRule DueFields::due() const {
    const auto unit = DueRule::Unit(m_unit->currentIndex());
    return {unit, unit == DueRule::Unit::SameDay ? 0 : m_days->value(), timeFrom(m_by->text())};
}

QString DueFields::fault() const {
    const bool isWrong = !m_by->text().trimmed().isEmpty() && !timeFrom(m_by->text()).isValid();
    return isWrong ? tr("Write the time as 09:30, or leave it empty for the end of the day.")
                   : QString();
}

std::vector<QWidget*> DueFields::fields() const {
    return {m_unit, m_days, m_by};
}

} // namespace rollbook
