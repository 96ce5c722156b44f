// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/HoldForms.h"

#include "core/office/letters/HoldLetters.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/PupilField.h"
#include "ui/widgets/DateEdit.h"
#include "ui/words/LetterWords.h"

#include <QComboBox>
#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kCauses{HoldCause::Bereavement, HoldCause::Hospital, HoldCause::Death,
                             HoldCause::Police, HoldCause::Safeguarding};
constexpr int kWeeksUntilReview = 4;

QString tr(const char* text) {
    return QCoreApplication::translate("letters", text);
}

struct HoldForm {
    explicit HoldForm(const Surroundings& surroundings);
    HoldCause cause() const { return kCauses[std::size_t(causes->currentIndex())]; }
    QString save() const;

    const Surroundings around;
    const QDate today = around.clock().today();
    FormDialog dialog;
    PupilField* who;
    QComboBox* causes;
    QLineEdit* words;
    QLineEdit* decidedBy;
    DateEdit* from;
    DateEdit* review;
};

QStringList causeNames() {
    QStringList names;
    for (const HoldCause cause : kCauses)
        names.append(words::name(cause));
    return names;
}

HoldForm::HoldForm(const Surroundings& surroundings)
    : around(surroundings)
    , dialog(around.theme, today, u"letters.hold"_s, tr("Hold all letters"),
             tr("No letter about this pupil goes out until somebody releases them. Letters already "
                "out stay on record.")) {
    who = new PupilField(around, u"letters.hold.pupil"_s);
    dialog.add(tr("&Pupil"), who);
    causes = dialog.addChoice(u"cause"_s, tr("&Cause"), causeNames());
    words = dialog.addLine(u"words"_s, tr("In &words"), {},
                           tr("What whoever looks at it next has to know"));
    decidedBy = dialog.addLine(u"decidedBy"_s, tr("&Who decided"));
    from = dialog.addDate(u"from"_s, tr("&Since"), today);
    review = dialog.addDate(u"review"_s, tr("&Look again on"), today.addDays(7 * kWeeksUntilReview));
    // Nothing is to come of it, and nobody is to be reminded.
    QObject::connect(causes, &QComboBox::currentIndexChanged, &dialog,
                     [this] { dialog.setOffered(*review, cause() != HoldCause::Death); });
    dialog.setVerb(tr("Hold all letters"), [this] { return save(); });
}

QString HoldForm::save() const {
    const auto pupil = who->pupil();
    if (!pupil)
        return tr("Say who it is about: type part of the name.");
    const auto held = HoldLetters(around.office)
                          .hold({.pupil = *pupil,
                                 .cause = cause(),
                                 .words = words->text(),
                                 .decidedBy = decidedBy->text().trimmed(),
                                 .from = from->date(),
                                 .review = cause() == HoldCause::Death ? QDate() : review->date()},
                                around.desk.author());
    return held ? QString() : around.privacy.sentence(held.error());
}

} // namespace

bool askForHold(const Surroundings& around, std::optional<PupilId> pupil) {
    HoldForm form(around);
    if (pupil)
        form.who->choose(*pupil);
    return around.dialogs.run(form.dialog);
}

bool askForRelease(const Surroundings& around, const LettersHold& hold) {
    const Pupil* pupil = around.school().roll.pupil(hold.pupil);
    FormDialog dialog(around.theme, around.clock().today(), u"letters.release"_s,
                      tr("Release letters"),
                      tr("Letters about %1 go out again when they are due.")
                          .arg(pupil ? around.privacy.listName(*pupil) : QString()));
    QLineEdit* words = dialog.addLine(u"words"_s, tr("&Why now"), {},
                                      tr("In a few words: they stay in the record."));
    dialog.setVerb(tr("Release letters"), around.privacy, [&] {
        return HoldLetters(around.office).release(hold.pupil, words->text(), around.desk.author());
    });
    return around.dialogs.run(dialog);
}

} // namespace rollbook
