// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/DecisionFields.h"

#include "ui/shell/FormDialog.h"
#include "ui/widgets/DateEdit.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString limitWords(const School& school, const Pupil& pupil, QDate today) {
    const int most = daysOneCallClears(school, pupil, today);
    return most == 1 ? FormDialog::tr("One call clears today only: ask again tomorrow.")
                     : FormDialog::tr("One call clears at most %1 school days.").arg(most);
}

} // namespace

std::vector<const AttendanceCode*> codesOfACall(const School& school, QDate day) {
    std::vector<const AttendanceCode*> codes;
    for (const AttendanceCode* each : school.codes->inForceOn(day))
        if (isAbsent(each->classification) && each->need == CodeNeed::Nothing &&
            each->code != u"N"_s && each->code != u"U"_s)
            codes.push_back(each);
    return codes;
}

DecisionFields::DecisionFields(FormDialog& form, const School& school, const Pupil& pupil,
                               QDate today, const QString& name)
    : m_pupil(pupil.id)
    , m_codes(codesOfACall(school, today))
    , m_said(form.addLine(name + u"said"_s, FormDialog::tr("What was said"))) {
    QStringList choices{FormDialog::tr("None yet: it stays on the board, awaiting a code")};
    for (const AttendanceCode* each : m_codes)
        choices += each->code + u"  "_s + each->description;
    m_code = form.addChoice(name + u"code"_s, FormDialog::tr("School’s decision"), choices);
    m_until = new DateEdit(today);
    m_until->setObjectName(u"%1.%2until"_s.arg(form.objectName(), name));
    m_until->setDate(today);
    form.add(FormDialog::tr("Until"), m_until, limitWords(school, pupil, today));
    const auto offer = [&form, until = m_until](int code) { form.setOffered(*until, code > 0); };
    QObject::connect(m_code, &QComboBox::currentIndexChanged, &form, offer);
    offer(0);
}

void DecisionFields::begin() {
    m_said->setFocus();
}

QString DecisionFields::said() const {
    return m_said->text().trimmed();
}

QString DecisionFields::code() const {
    const int chosen = m_code->currentIndex();
    return chosen > 0 ? m_codes[std::size_t(chosen - 1)]->code : QString();
}

QDate DecisionFields::until() const {
    return m_until->isWrong() ? QDate() : m_until->date();
}

} // namespace rollbook
