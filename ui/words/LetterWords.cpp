// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/LetterWords.h"

#include "ui/words/Dates.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("words", text);
}

constexpr int kDecimalsAtMost = 4;
constexpr std::array kLines{50, 80, 85, 90, 95}; // per cent, of attendance

struct ObstacleWords {
    const char* what;
    const char* wayOut;
};

// In the order of Obstacle.
constexpr std::array kObstacles{
    ObstacleWords{QT_TRANSLATE_NOOP("words", "No address"),
                  QT_TRANSLATE_NOOP("words", "There is no address of theirs on file, and the "
                                             "pupil’s is never used in its place. Ask for it, "
                                             "and bring it in with the contacts.")},
    ObstacleWords{QT_TRANSLATE_NOOP("words", "No surname"),
                  QT_TRANSLATE_NOOP("words", "A letter needs a name on it. Ask for the surname, "
                                             "and bring it in with the contacts.")},
    ObstacleWords{QT_TRANSLATE_NOOP("words", "May not be told"),
                  QT_TRANSLATE_NOOP("words", "A restriction stands: this person is not written "
                                             "to about this pupil.")},
    ObstacleWords{QT_TRANSLATE_NOOP("words", "Secret address"),
                  QT_TRANSLATE_NOOP("words", "The address is kept secret and does not leave the "
                                             "school on paper. Hand the letter over, or ask the "
                                             "safeguarding lead.")},
    ObstacleWords{QT_TRANSLATE_NOOP("words", "Nobody to write to"),
                  QT_TRANSLATE_NOOP("words", "No parent or carer on file is one to be written "
                                             "to. Look at the pupil’s contacts.")},
    ObstacleWords{QT_TRANSLATE_NOOP("words", "No council officer"),
                  QT_TRANSLATE_NOOP("words", "Enter the council’s officer in Setup, People and "
                                             "numbers.")},
    ObstacleWords{QT_TRANSLATE_NOOP("words", "All letters held"),
                  QT_TRANSLATE_NOOP("words", "Every letter about this pupil waits until "
                                             "somebody releases them.")},
    ObstacleWords{QT_TRANSLATE_NOOP("words", "Looked after"),
                  QT_TRANSLATE_NOOP("words", "Who is written to about a looked-after child is "
                                             "the school’s decision.")},
    ObstacleWords{QT_TRANSLATE_NOOP("words", "Decided by the school, or medical"),
                  QT_TRANSLATE_NOOP("words", "Half or more of these sessions were decided by the "
                                             "school, or are medical. Look at them first.")},
    ObstacleWords{QT_TRANSLATE_NOOP("words", "Changed since yesterday"),
                  QT_TRANSLATE_NOOP("words", "A session that the letter tells of was amended "
                                             "since yesterday. Look at it first.")},
    ObstacleWords{QT_TRANSLATE_NOOP("words", "Too soon after the last"),
                  QT_TRANSLATE_NOOP("words", "The last letter of this kind went out too few "
                                             "school days ago.")},
    ObstacleWords{QT_TRANSLATE_NOOP("words", "Nothing new"),
                  QT_TRANSLATE_NOOP("words", "The last letter of this kind told the same "
                                             "sessions.")},
    ObstacleWords{QT_TRANSLATE_NOOP("words", "Something is still to be said"),
                  QT_TRANSLATE_NOOP("words", "The letter names a time, a place or a person that "
                                             "nobody has entered yet.")},
};
constexpr std::array kCauses{
    QT_TRANSLATE_NOOP("words", "Bereavement"), QT_TRANSLATE_NOOP("words", "In hospital"),
    QT_TRANSLATE_NOOP("words", "Death"), QT_TRANSLATE_NOOP("words", "The police asked"),
    QT_TRANSLATE_NOOP("words", "The safeguarding lead asked")};
constexpr std::array kEvents{
    QT_TRANSLATE_NOOP("words", "Posted"), QT_TRANSLATE_NOOP("words", "Came back"),
    QT_TRANSLATE_NOOP("words", "Printed again"), QT_TRANSLATE_NOOP("words", "Answered")};

// The percentage with so many decimals, half up, as an integer of its last place.
qint64 rounded(Rate rate, int decimals) {
    qint64 scale = 100;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    return (rate.part() * scale * 2 + rate.whole()) / (rate.whole() * 2);
}

QString withDecimals(qint64 number, int decimals) {
    QString digits = QString::number(number).rightJustified(decimals + 1, u'0');
    return u"%1.%2%"_s.arg(digits.chopped(decimals), digits.right(decimals));
}

// Whether the rounded figure stands on the same side of each line as the true one, or on it when
// that does.
bool keepsItsSide(Rate rate, qint64 figure, qint64 unit) {
    return std::ranges::all_of(kLines, [&](int line) {
        const auto truth = rate.part() * 100 <=> rate.whole() * line;
        return (figure <=> line * unit) == truth;
    });
}

} // namespace

QStringList daysInLetter(const std::vector<SessionKey>& sessions) {
    QStringList days;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const bool isAllDay = i + 1 < sessions.size() && sessions[i + 1].date == sessions[i].date &&
                              sessions[i].half == Half::AM;
        days.append(isAllDay ? dayInLetter(sessions[i].date) : sessionInLetter(sessions[i]));
        i += isAllDay ? 1 : 0;
    }
    return days;
}

QString sessionsAndDays(int sessions) {
    const QString half = sessions % 2 == 0 ? QString() : u"½"_s;
    const QString days = sessions == 1   ? tr("half a day")
                         : sessions == 2 ? tr("1 day")
                         : sessions == 0 ? tr("0 days")
                                         : tr("%1%2 days").arg(sessions / 2).arg(half);
    return sessions == 1 ? tr("1 session (%1)").arg(days)
                         : tr("%1 sessions (%2)").arg(sessions).arg(days);
}

QString percentInLetter(std::optional<Rate> rate) {
    if (!rate)
        return {};
    qint64 unit = 10;
    for (int decimals = 1; decimals < kDecimalsAtMost; ++decimals, unit *= 10)
        if (keepsItsSide(*rate, rounded(*rate, decimals), unit))
            return withDecimals(rounded(*rate, decimals), decimals);
    return withDecimals(rounded(*rate, kDecimalsAtMost), kDecimalsAtMost);
}

QString timeInLetter(QTime time) {
    if (!time.isValid())
        return {};
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    return u"%1.%2 %3"_s.arg(hour)
        .arg(time.minute(), 2, 10, QLatin1Char('0'))
        .arg(time.hour() < 12 ? tr("am") : tr("pm"));
}

QString makeUp(const std::map<QString, int>& codes) {
    QStringList parts;
    for (const auto& [code, sessions] : codes)
        parts.append(u"%1 %2"_s.arg(code).arg(sessions));
    return parts.join(u", "_s);
}

QString saidThenAndNow(const IssuedLetter& letter, const ToldFigures& now) {
    return tr("The letter of %1 said %2 of %3 missed; the register now says %4 of %5.")
        .arg(dateInLetter(letter.at.date()))
        .arg(letter.told.absent())
        .arg(sessionsAndDays(letter.told.possible))
        .arg(now.absent())
        .arg(now.possible);
}

QString letterFileName(const School& school, const IssuedLetter& letter) {
    const Pupil* pupil = school.roll.pupil(letter.pupil);
    QString name = u"%1 %2 %3 %4 %5"_s.arg(letter.at.date().toString(Qt::ISODate),
                                            pupil ? pupil->surname : QString(),
                                            pupil ? pupil->forename : QString(), letter.title,
                                            letter.recipient);
    for (QChar& c : name)
        if (u"\\/:*?\"<>|"_s.contains(c) || c.category() == QChar::Other_Control)
            c = u'-';
    return u"%1 %2"_s.arg(name.simplified()).arg(letter.id);
}

QString name(Obstacle obstacle) {
    return tr(kObstacles[std::size_t(obstacle)].what);
}

QString wayOut(Obstacle obstacle) {
    return tr(kObstacles[std::size_t(obstacle)].wayOut);
}

QString name(HoldCause cause) {
    return tr(kCauses[std::size_t(cause)]);
}

QString name(LetterEventKind kind) {
    return tr(kEvents[std::size_t(kind)]);
}

} // namespace rollbook::words
