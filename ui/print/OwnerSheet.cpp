// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/OwnerSheet.h"

#include "core/office/board/CallContacts.h"
#include "core/office/letters/HoldLetters.h"
#include "ui/print/CopyPages.h"
#include "ui/words/ActionWords.h"
#include "ui/words/BoardWords.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"
#include "ui/words/RecordWords.h"
#include "ui/words/StepWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kHeadHeight = 18;
constexpr qreal kFootHeight = 12;
constexpr qreal kLine = 4.4;
constexpr qreal kTextLeft = 42; // right of the box and the date
constexpr qreal kBox = 4;
constexpr qreal kRoomForNotes = 6;
constexpr qreal kAfterRule = 2;
constexpr CopyPages::Look kText{9, kLine};

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::OwnerSheet", text);
}

QString contactLine(int place, const CallContact& contact) {
    QStringList parts{u"%1  %2"_s.arg(place).arg(contact.name)};
    if (!contact.relationship.isEmpty())
        parts.append(contact.relationship);
    for (const RestrictionKind kind : contact.restrictions)
        parts.append(words::name(kind).toUpper());
    parts += contact.numbers;
    return parts.join(u" · "_s);
}

QStringList contactLines(const School& school, PupilId pupil, const QDateTime& at) {
    const ContactTries tries(school, at);
    QStringList lines;
    for (const CallContact& contact : callContacts(school, {&pupil, 1}, tries))
        lines.append(contactLine(int(lines.size()) + 1, contact));
    return lines;
}

OwnerSheet::Line lineOf(const School& school, const DueAction& action, const QDateTime& at) {
    OwnerSheet::Line line{.due = words::dueWhen(action, at),
                          .isUrgent = action.isOverdue || action.isAccelerated,
                          .whom = action.subject.name,
                          .what = u"%1: %2"_s.arg(words::actionKind(action.step->kind),
                                                  action.step->action),
                          .why = words::whyDue(action),
                          .contacts = {}};
    const Pupil* pupil =
        action.subject.pupil ? school.roll.pupil(*action.subject.pupil) : nullptr;
    if (pupil) {
        line.whom = u"%1 · %2"_s.arg(pupil->listName(), pupil->classOn(at.date()));
        line.contacts = contactLines(school, pupil->id, at);
        if (isBereaved(school, pupil->id))
            line.contacts.prepend(words::homeBereaved());
    } else if (line.whom.isEmpty()) {
        line.whom = school.details.name;
    }
    return line;
}

// Each line whole on one page; a page says whose it is and what it is.
class OwnerPages : public CopyPages {
public:
    OwnerPages(const OwnerSheet& value, Sheet& sheet)
        : CopyPages(sheet, kFootHeight)
        , m_value(value) {}

    bool paint() {
        if (!turn())
            return false;
        for (const OwnerSheet::Line& line : m_value.lines)
            if (!paintLine(line))
                return false;
        return true;
    }

private:
    qreal paintEdges() override {
        sheet().setType(14, QFont::DemiBold);
        sheet().fittedText({0, 0, width(), 7}, m_value.owner);
        sheet().setType(9);
        sheet().text({0, 7, width(), 5},
                     say("%1 · to do on %2")
                         .arg(m_value.school, words::dateInHeading(m_value.printedAt.date())));
        paintFoot({.profile = words::forWhom(RecordProfile::Office, {}),
                   .printedAt = m_value.printedAt,
                   .printedBy = m_value.printedBy,
                   .headDigest = m_value.headDigest});
        return kHeadHeight;
    }

    bool paintLine(const OwnerSheet::Line& line) {
        const QStringList text = textOf(line);
        if (!makeRoom(qreal(text.size() + 1) * kLine + kRoomForNotes))
            return false;
        paintSide(line);
        sheet().setType(10, QFont::DemiBold);
        sheet().fittedText({kTextLeft, top(), width() - kTextLeft, kLine}, line.whom);
        moveDown(kLine);
        if (!paintOver(kText, kTextLeft, width() - kTextLeft, text))
            return false;
        moveDown(kRoomForNotes - kAfterRule);
        paintRule();
        moveDown(kAfterRule);
        return true;
    }

    // Urgent is a letter too: paper is black and white.
    void paintSide(const OwnerSheet::Line& line) {
        sheet().setLine(0.25);
        sheet().pen().drawRect(QRectF(0, top() + 0.4, kBox, kBox));
        sheet().setType(9, line.isUrgent ? QFont::DemiBold : QFont::Normal);
        const QString due = line.isUrgent ? u"! %1"_s.arg(line.due) : line.due;
        sheet().fittedText({kBox + 2, top(), kTextLeft - kBox - 4, kLine}, due);
    }

    QStringList textOf(const OwnerSheet::Line& line) {
        QStringList text;
        for (const QString& each : QStringList{line.what, line.why} + line.contacts)
            text += wrapped(kText, each, width() - kTextLeft);
        return text;
    }

    const OwnerSheet& m_value;
};

} // namespace

OwnerSheet ownerSheet(const School& school, const std::vector<DueAction>& due,
                      const OwnerSheetRequest& request) {
    const QDateTime& at = request.printedAt;
    const SchoolPerson* person = school.person(request.owner, at.date());
    const QString role = words::owner(request.owner);
    OwnerSheet sheet{.school = school.details.name,
                     .owner = person ? u"%1, %2"_s.arg(role, person->name) : role,
                     .lines = {},
                     .printedAt = at,
                     .printedBy = request.printedBy,
                     .headDigest = request.headDigest};
    for (const DueAction& action : due)
        if (action.step->owner == request.owner)
            sheet.lines.push_back(lineOf(school, action, at));
    return sheet;
}

PrintJob printJob(const OwnerSheet& sheet) {
    PrintJob job;
    job.title = say("To do: %1").arg(sheet.owner);
    job.fileName = say("To do %1 %2").arg(sheet.owner, sheet.printedAt.date().toString(Qt::ISODate));
    job.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {15, 12, 15, 10},
                             QPageLayout::Millimeter);
    job.paint = [sheet](Sheet& page) -> Result<void> {
        if (!OwnerPages(sheet, page).paint())
            return noNextPage(sheet.owner);
        return {};
    };
    return job;
}

} // namespace rollbook
