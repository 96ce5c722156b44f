// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/OfficeErrors.h"
#include "core/office/board/ReportMissing.h"
#include "core/office/work/PassOnMessage.h"
#include "ui/calls/TakeCallForm.h"
#include "ui/shell/Desk.h"
#include "ui/widgets/DateEdit.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// As the choice lists them; a voicemail is a phone call that was listened to later.
constexpr std::array kKinds{ContactKind::Phone, ContactKind::Phone, ContactKind::Text,
                            ContactKind::Email, ContactKind::Note,  ContactKind::InPerson};

} // namespace

std::vector<PupilId> TakeCallForm::about() const {
    std::vector<PupilId> pupils{pupil()->id};
    const auto checks = m_siblings->findChildren<QCheckBox*>(Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < checks.size(); ++i)
        if (checks[i]->isChecked())
            pupils.push_back(m_siblingIds[std::size_t(i)]);
    return pupils;
}

std::pair<SessionKey, SessionKey> TakeCallForm::sessions() const {
    const QDate from = m_from->isWrong() ? QDate() : m_from->date();
    const QDate until = m_until->isWrong() ? QDate() : m_until->date();
    switch (m_part->currentIndex()) {
    case 1:
        return {{from, Half::AM}, {from, Half::AM}};
    case 2:
        return {{from, Half::PM}, {until, Half::PM}};
    default:
        return {{from, Half::AM}, {until, Half::PM}};
    }
}

RecordContact::Request TakeCallForm::requestFor(PupilId pupil) const {
    const auto caller = m_callers[std::size_t(m_caller->currentIndex())];
    RecordContact::Request request{
        .contact = {.pupil = pupil,
                    .kind = kKinds[std::size_t(m_how->currentIndex())],
                    .with = caller,
                    .withName = caller ? QString() : m_callerName->text().trimmed(),
                    .said = m_said->text().trimmed()},
        .isCallerKnown = caller.has_value()};
    if (word() == Word::Decides && m_code->currentIndex() > 0) {
        request.contact.decision = m_codes[std::size_t(m_code->currentIndex() - 1)]->code;
        request.sessions = sessions();
    }
    return request;
}

Result<void> TakeCallForm::saveFor(PupilId pupil) {
    const RecordContact::Request request = requestFor(pupil);
    if (!m_believes->isChecked()) {
        const auto made = RecordContact(m_around.office).run(request, m_around.desk.author());
        return made ? Result<void>() : made.error();
    }
    return ReportMissing(m_around.office)
        .run({.pupil = pupil,
              .kind = request.contact.kind,
              .with = request.contact.with,
              .withName = request.contact.withName,
              .said = request.contact.said,
              .leadTold = {}},
             m_around.desk.author());
}

Result<void> TakeCallForm::save() {
    if (!pupil())
        return Error{errors::kNoSuchPupil, {{u"upn"_s, m_name->text()}}};
    if (m_said->text().trimmed().isEmpty())
        return Error{errors::kWordsMissing};
    for (const PupilId each : about()) {
        if (m_saved.contains(each))
            continue;
        if (const auto made = saveFor(each); !made)
            return made;
        m_saved.insert(each);
    }
    if (m_message->text().trimmed().isEmpty())
        return {};
    const auto passed = PassOnMessage(m_around.office)
                            .run({.pupil = pupil()->id,
                                  .day = m_today,
                                  .words = m_message->text().trimmed(),
                                  .by = m_around.desk.author()},
                                 m_around.desk.author());
    return passed ? Result<void>() : passed.error();
}

} // namespace rollbook
