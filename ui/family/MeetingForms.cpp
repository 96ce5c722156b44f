// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/family/FamilyErrors.h"
#include "ui/family/FamilyForm.h"
#include "ui/family/FamilyForms.h"
#include "ui/shell/DatesAsked.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/DateEdit.h"
#include "ui/words/Dates.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Kind = MeetingEventKind;

const QTime kUsualTime(9, 0);
// In the order in which they happen.
constexpr std::array kKinds{Kind::Invited, Kind::Held, Kind::NotAttended, Kind::Rebooked};

// Where and when, as every booking says.
struct WhereAndWhen {
    explicit WhereAndWhen(FamilyForm& asked)
        : form(asked)
        , place(asked.addLine(u"place"_s, FormDialog::tr("&Where")))
        , date(asked.addDate(u"date"_s, FormDialog::tr("&Day")))
        , time(asked.addTime(u"time"_s, FormDialog::tr("&Time"), kUsualTime)) {
        place->setPlaceholderText(FormDialog::tr("a room, at home, by telephone"));
    }

    Result<QDateTime> at() const {
        const auto day = dateIn(*date);
        return day ? Result<QDateTime>(QDateTime(*day, time->time())) : day.error();
    }
    void setOffered(bool offered) {
        for (QWidget* field : std::initializer_list<QWidget*>{place, date, time})
            form.setOffered(*field, offered);
    }

    FamilyForm& form;
    QLineEdit* place;
    DateEdit* date;
    QTimeEdit* time;
};

QStringList meetingLabels(const std::vector<Meeting>& meetings, const Privacy& privacy) {
    QStringList labels;
    for (const Meeting& meeting : meetings)
        labels.append(u"%1 · %2"_s.arg(words::dateTime(meeting.at()),
                                       privacy.words(meeting.purpose)));
    return labels;
}

QStringList kindLabels() {
    QStringList labels;
    for (const Kind kind : kKinds)
        labels.append(words::name(kind));
    return labels;
}

// What most likely happened to it since.
Kind likeliest(const Meeting& meeting, const QDateTime& now) {
    if (!meeting.isToCome())
        return Kind::Rebooked;
    return meeting.at() <= now ? Kind::Held : Kind::Invited;
}

std::vector<Meeting> meetingsOf(const FamilyPresenter& presenter) {
    std::vector<Meeting> all;
    for (const Meeting* meeting : presenter.openMeetings())
        all.push_back(*meeting);
    return all;
}

struct NoteForm {
    NoteForm(const Surroundings& around, const FamilyPresenter& presenter, qint64 first);

    void choose();
    void offer();
    const Meeting& meeting() const { return meetings[std::size_t(which->currentIndex())]; }
    Kind kind() const { return kKinds[std::size_t(what->currentIndex())]; }
    Result<MeetingEvent> event() const;

    const QDateTime now;
    const std::vector<Meeting> meetings;
    FamilyForm form;
    QComboBox* which;
    QComboBox* what;
    WhoComes who;
    WhereAndWhen where;
    QPlainTextEdit* words;
};

NoteForm::NoteForm(const Surroundings& around, const FamilyPresenter& presenter, qint64 first)
    : now(around.clock().now())
    , meetings(meetingsOf(presenter))
    , form(around, u"note"_s, FormDialog::tr("What came of a meeting"),
           FormDialog::tr("It is added to what the meeting says; nothing of it is changed."))
    , which(form.addChoice(u"which"_s, FormDialog::tr("&Meeting"),
                           meetingLabels(meetings, around.privacy)))
    , what(form.addChoice(u"what"_s, FormDialog::tr("&What happened"), kindLabels()))
    , who(form, presenter)
    , where(form)
    , words(form.addText(u"words"_s, FormDialog::tr("&In words"))) {
    QObject::connect(which, &QComboBox::currentIndexChanged, &form, [this] { choose(); });
    QObject::connect(what, &QComboBox::currentIndexChanged, &form, [this] { offer(); });
    const auto found = std::ranges::find(meetings, first, &Meeting::id);
    which->setCurrentIndex(found == meetings.end() ? 0 : int(found - meetings.begin()));
    choose();
}

void NoteForm::choose() {
    const MeetingEvent& arranged = meeting().arranged();
    who.show(arranged);
    where.place->setText(arranged.place);
    where.time->setTime(arranged.at.time());
    const auto likely = std::ranges::find(kKinds, likeliest(meeting(), now));
    what->setCurrentIndex(int(likely - kKinds.begin()));
    offer();
}

// Who came of one that was held; who, where and when of a further booking.
void NoteForm::offer() {
    who.setOffered(kind() == Kind::Held || kind() == Kind::Rebooked);
    where.setOffered(kind() == Kind::Rebooked);
}

Result<MeetingEvent> NoteForm::event() const {
    MeetingEvent event{.kind = kind(), .words = words->toPlainText()};
    if (event.kind == Kind::Held || event.kind == Kind::Rebooked) {
        event.contacts = who.contacts();
        event.with = who.others();
        if (event.contacts.empty() && event.with.trimmed().isEmpty())
            return Error{errors::kMeetingWho}; // else those who were to come would stand as there
    }
    if (event.kind != Kind::Rebooked)
        return event;
    const auto at = where.at();
    if (!at)
        return at.error();
    event.at = *at;
    event.place = where.place->text();
    return event;
}

} // namespace

void askForMeeting(const Surroundings& around, FamilyPresenter& presenter, qint64) {
    FamilyForm form(around, u"meeting"_s, FormDialog::tr("Book a meeting"),
                    FormDialog::tr("Who must not be contacted or told about the pupil is not "
                                   "offered. A meeting gone by can be written down too."));
    const QLineEdit* purpose = form.addLine(u"purpose"_s, FormDialog::tr("What &for"));
    const WhoComes who(form, presenter);
    const WhereAndWhen where(form);
    form.run(FormDialog::tr("Book meeting"), [&]() -> Result<void> {
        const auto at = where.at();
        if (!at)
            return at.error();
        return presenter.book({.purpose = purpose->text(),
                               .events = {{.contacts = who.contacts(),
                                           .with = who.others(),
                                           .place = where.place->text(),
                                           .at = *at}}});
    });
}

void askWhatCame(const Surroundings& around, FamilyPresenter& presenter, qint64 which) {
    if (presenter.openMeetings().empty())
        return;
    NoteForm asked(around, presenter, which);
    asked.form.run(FormDialog::tr("Write down"), [&]() -> Result<void> {
        const auto event = asked.event();
        return event ? presenter.note(asked.meeting().id, *event) : event.error();
    });
}

} // namespace rollbook
