// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/SignInPresenter.h"

#include "core/office/EntryRules.h"
#include "core/office/letters/HoldLetters.h"
#include "core/office/work/RecordContact.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/Surroundings.h"
#include "ui/words/Dates.h"
#include "ui/words/Sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::size_t kMostFound = 30;
constexpr int kMostReasons = 8;

QString markWords(const SignInLate::Made& made) {
    return made.minutesLate > 0
               ? SignInPresenter::tr("%1, %2 min").arg(made.code).arg(made.minutesLate)
               : made.code;
}

// Said of two pupils or more, the oftenest first: what one family said is nobody else's.
QStringList commonReasons(const std::vector<LateArrival>& arrivals) {
    std::map<QString, std::set<PupilId>> said;
    for (const LateArrival& each : arrivals)
        if (!each.isTakenBack && !each.reason.isEmpty())
            said[each.reason.toCaseFolded()].insert(each.pupil);
    std::vector<std::pair<std::size_t, QString>> common;
    for (const auto& [reason, pupils] : said)
        if (pupils.size() > 1)
            common.emplace_back(pupils.size(), reason);
    std::ranges::stable_sort(common, std::greater(), &std::pair<std::size_t, QString>::first);
    QStringList reasons;
    for (const auto& [count, reason] : common)
        reasons += reason;
    return reasons;
}

} // namespace

SignInPresenter::SignInPresenter(const Surroundings& around, QObject* parent)
    : QObject(parent)
    , m_office(around.office)
    , m_desk(around.desk)
    , m_found(around.school(), around.privacy)
    , m_arrivals(around.school(), around.privacy)
    , m_ringBacks(around.school(), around.privacy) {
    connect(&m_office.notifier(), &Notifier::changed, this, &SignInPresenter::hear);
    connect(&around.privacy, &Privacy::changed, this, [this] {
        m_found.allChanged();
        m_arrivals.allChanged();
        m_ringBacks.allChanged();
        Q_EMIT changed();
    });
}

void SignInPresenter::load() {
    m_finder.read(m_office.school().roll, at().date());
    loadHatch();
}

void SignInPresenter::loadHatch() {
    const QDate today = m_office.clock().today();
    std::vector<LateArrival> lines;
    for (const LateArrival& each : m_office.school().hatch.arrivals)
        if (each.at.date() == today)
            lines.push_back(each);
    std::ranges::reverse(lines);
    m_arrivals.setRows(std::move(lines));
    m_ringBacks.setRows(rollbook::ringBacks(m_office.school(), today));
    find(m_typed);
    Q_EMIT changed();
}

void SignInPresenter::hear(const Change& change) {
    const ChangedParts ours = ChangedPart::Hatch | ChangedPart::Work | ChangedPart::Marks |
                              ChangedPart::Planned | ChangedPart::Drafts |
                              ChangedPart::Letters;
    if (change.parts.testAnyFlags(ChangedPart::Roll | ChangedPart::Calendar))
        load();
    else if (change.parts & ours)
        loadHatch();
}

void SignInPresenter::find(const QString& typed) {
    m_typed = typed;
    std::vector<FoundRow> rows;
    for (const PupilId id : m_finder.find(typed, kMostFound))
        if (const Pupil* pupil = m_office.school().roll.pupil(id))
            rows.push_back(foundRow(m_office.school(), *pupil, at()));
    m_found.setRows(std::move(rows));
}

QDateTime SignInPresenter::at() const {
    const QDateTime now = m_office.clock().now();
    return followsClock() ? now : QDateTime(now.date(), m_time);
}

SignInPreview SignInPresenter::preview(PupilId pupil, const QString& ownCode) const {
    const auto made =
        SignInLate(m_office).decide({.pupil = pupil, .at = at(), .code = ownCode});
    if (!made)
        return {.meaning = sentence(made.error()), .ink = Token::Unauthorised, .isRefused = true};
    const Judgement judged = m_office.school().codes->judge(made->code, made->session.date);
    SignInPreview shown{.mark = markWords(*made),
                        .meaning = judged.isKnown() ? judged.code->description
                                                    : tr("no code of today"),
                        .ink = inkOfReading({.state = SessionState::Marked,
                                             .code = made->code,
                                             .judgement = judged})};
    if (made->session.half == Half::PM)
        shown.meaning += u" · "_s + words::half(Half::PM);
    if (!ownCode.isEmpty())
        if (const auto clock = SignInLate(m_office).decide({.pupil = pupil, .at = at()}))
            shown.meaning += tr(" · the clock says %1").arg(markWords(*clock));
    return shown;
}

bool SignInPresenter::isHere(PupilId id) const {
    const School& school = m_office.school();
    const Pupil* pupil = school.roll.pupil(id);
    if (!pupil)
        return false;
    const SessionKey session = sessionAt(school, *pupil, at());
    const Judgement judged =
        school.codes->judge(recordedCode(school, id, session), session.date);
    return judged.isKnown() && (judged.code->classification == Classification::Present ||
                                judged.code->code == u"U");
}

std::vector<PupilId> SignInPresenter::siblings(PupilId pupil) const {
    std::vector<PupilId> here;
    for (const PupilId each : m_office.school().roll.siblingsOf(pupil))
        if (!deathOf(m_office.school(), each) &&
            SignInLate(m_office).decide({.pupil = each, .at = at()}))
            here.push_back(each);
    return here;
}

QStringList SignInPresenter::offeredReasons() const {
    QStringList reasons = commonReasons(m_office.school().hatch.arrivals);
    reasons += {tr("overslept"), tr("bus"), tr("traffic"), tr("medical appointment"),
                tr("council transport")}; // that no letter on lateness counts
    reasons.removeDuplicates();
    return reasons.first(std::min<qsizetype>(reasons.size(), kMostReasons));
}

QStringList SignInPresenter::companions(PupilId pupil) const {
    QStringList people;
    for (const PupilContact* link : m_office.school().roll.contactsOf(pupil)) {
        people += link->relationship.toLower();
        if (const Contact* contact = m_office.school().roll.contact(link->contact))
            people += contact->fullName();
    }
    people += {tr("alone"), tr("grandmother"), tr("neighbour")};
    people.removeAll(QString());
    people.removeDuplicates();
    return people;
}

QString SignInPresenter::dayWords() const {
    const auto times = m_office.school().calendar.timesOn(at().date(), std::nullopt);
    if (!times)
        return tr("No register times for today. Enter them in Setup.");
    const bool isMorning = at().time() <= times->am.ends;
    return tr("The %1 register closes at %2")
        .arg(words::half(isMorning ? Half::AM : Half::PM),
             words::time(isMorning ? times->am.closes : times->pm.closes));
}

Result<SignInLate::Made> SignInPresenter::signIn(const SignInLate::Request& request) {
    return SignInLate(m_office).run(request, m_desk.author());
}

Result<void> SignInPresenter::takeBack(qint64 arrival) {
    return SignInLate(m_office).takeBack(arrival, m_desk.author());
}

// The last one typed in, which a list from the gate need not have at the end.
const LateArrival* SignInPresenter::lastArrival() const {
    const LateArrival* last = nullptr;
    for (const LateArrival& each : m_arrivals.rows())
        if (!each.isTakenBack && (!last || last->entry < each.entry))
            last = &each;
    return last;
}

Result<void> SignInPresenter::rang(const RingBack& row, ContactOutcome outcome) {
    RecordContact::Request request;
    request.contact = {.pupil = row.pupil,
                       .at = m_office.clock().now(),
                       .kind = ContactKind::Phone,
                       .with = row.tried.with,
                       .withName = row.tried.withName,
                       .outcome = outcome,
                       .said = {},
                       .decision = {}};
    if (outcome == ContactOutcome::Reached)
        request.contact.said =
            tr("Told: safe, in school since %1").arg(words::time(row.arrivedAt.time()));
    const auto recorded = RecordContact(m_office).run(request, m_desk.author());
    return recorded ? Result<void>() : recorded.error();
}

int SignInPresenter::stillToRing() const {
    return int(std::ranges::count(m_ringBacks.rows(), false, &RingBack::isDone));
}

} // namespace rollbook
