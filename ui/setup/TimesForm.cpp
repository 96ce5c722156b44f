// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/TimesForm.h"

#include "ui/widgets/FormRows.h"
#include "ui/words/Dates.h"

#include <QHBoxLayout>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

qint64 minutesOpen(const SessionTimes& times) {
    return times.opens.secsTo(times.closes) / 60;
}

} // namespace

QString timesInWords(const SessionTimes& times) {
    return TimesForm::tr("%1 to %2, ends %3")
        .arg(words::time(times.opens), words::time(times.closes), words::time(times.ends));
}

QString longTimesWarning(const RegisterTimes& times) {
    const qint64 minutes = std::max(minutesOpen(times.am), minutesOpen(times.pm));
    return minutes <= kLongestRegisterMinutes
               ? QString()
               : TimesForm::tr("A register is open for %1 minutes. The guidance asks for no more "
                               "than %2, so that late children are known to be late.")
                     .arg(minutes)
                     .arg(kLongestRegisterMinutes);
}

SessionTimes TimesForm::Fields::times() const {
    return {.opens = opens->time(), .closes = closes->time(), .ends = ends->time()};
}

void TimesForm::Fields::set(const SessionTimes& times) const {
    opens->setTime(times.opens);
    closes->setTime(times.closes);
    ends->setTime(times.ends);
}

TimesForm::TimesForm(QWidget* parent)
    : QWidget(parent)
    , m_am(makeFields(u"times.am"_s, tr("Morning"), RegisterTimes().am))
    , m_pm(makeFields(u"times.pm"_s, tr("Afternoon"), RegisterTimes().pm))
    , m_warning(makeWords({})) {
    auto* rows = new FormRows;
    setLayout(rows);
    for (const auto& [label, fields] : {std::pair(tr("Morning register"), m_am),
                                        std::pair(tr("Afternoon register"), m_pm)}) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::kSmall);
        row->addWidget(new QLabel(tr("opens")));
        row->addWidget(fields.opens);
        row->addWidget(new QLabel(tr("closes")));
        row->addWidget(fields.closes);
        row->addWidget(new QLabel(tr("session ends")));
        row->addWidget(fields.ends);
        rows->addLayout(label, row);
    }
    m_warning->setObjectName(u"times.warning"_s);
    rows->addWidget(m_warning, rows->rowCount(), 0, 1, 2);
    warn();
}

TimesForm::Fields TimesForm::makeFields(const QString& name, const QString& half,
                                        const SessionTimes& times) {
    const Fields fields{makeTimeField(name + u".opens"_s, tr("%1 opens").arg(half), times.opens),
                        makeTimeField(name + u".closes"_s, tr("%1 closes").arg(half), times.closes),
                        makeTimeField(name + u".ends"_s, tr("%1 ends").arg(half), times.ends)};
    for (QTimeEdit* field : {fields.opens, fields.closes, fields.ends}) {
        connect(field, &QTimeEdit::timeChanged, this, &TimesForm::warn);
        connect(field, &QTimeEdit::timeChanged, this, &TimesForm::edited);
    }
    return fields;
}

void TimesForm::warn() {
    m_warning->setText(longTimesWarning(times({})));
    m_warning->setVisible(!m_warning->text().isEmpty());
}

RegisterTimes TimesForm::times(QDate from) const {
    return {.from = from, .am = m_am.times(), .pm = m_pm.times()};
}

void TimesForm::setTimes(const RegisterTimes& times) {
    m_am.set(times.am);
    m_pm.set(times.pm);
}

} // namespace rollbook
