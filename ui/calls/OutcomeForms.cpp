// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/OutcomeForms.h"

#include "core/office/OfficeErrors.h"
#include "ui/calls/CallPresenter.h"
#include "ui/calls/DecisionFields.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FormRows.h"
#include "ui/words/BoardWords.h"
#include "ui/words/Dates.h"
#include "ui/words/Sentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("calls", text);
}

const Pupil& pupilOf(const Surroundings& around, const CallChild& child) {
    const Pupil* pupil = around.school().roll.pupil(child.pupil);
    ROLLBOOK_REQUIRE(pupil, QString::number(child.pupil.value()));
    return *pupil;
}

QString nameOf(const Surroundings& around, const CallChild& child) {
    return u"%1, %2"_s.arg(around.privacy.listName(pupilOf(around, child)), child.className);
}

QString namesOf(const Surroundings& around, const Call& call) {
    QStringList names;
    for (const CallChild& child : call.children)
        names += nameOf(around, child);
    return names.join(u" · "_s);
}

QString numbered(const QString& name, std::size_t place) {
    return u"%1%2"_s.arg(name).arg(place + 1);
}

QComboBox* addKind(FormDialog& form) {
    QStringList kinds;
    for (const ContactKind each :
         {ContactKind::Phone, ContactKind::Text, ContactKind::Email, ContactKind::InPerson})
        kinds += words::name(each);
    return form.addChoice(u"how"_s, tr("&How"), kinds);
}

ContactKind kindOf(const QComboBox& choice) {
    static constexpr std::array kKinds{ContactKind::Phone, ContactKind::Text, ContactKind::Email,
                                       ContactKind::InPerson};
    return kKinds[std::size_t(choice.currentIndex())];
}

QString safeguardingName(const Surroundings& around) {
    const SchoolPerson* lead = safeguardingLead(around.school(), around.clock().today());
    return lead ? lead->name : QString();
}

RecordContact::Request requestOf(const DecisionFields& fields, const SessionKey& from,
                                 ContactId with, ContactKind kind) {
    RecordContact::Request request{.contact = {.pupil = fields.pupil(),
                                               .kind = kind,
                                               .with = with,
                                               .said = fields.said(),
                                               .decision = fields.code()}};
    if (!fields.code().isEmpty())
        request.sessions = std::pair(from, SessionKey{fields.until(), Half::PM});
    return request;
}

} // namespace

void askWhoSaysHere(const Surroundings& around, CallPresenter& presenter, Call call) {
    FormDialog form(around.theme, around.clock().today(), u"calls.hereForm"_s,
                    tr("The class has the child"),
                    tr("The N becomes present, and the record names who said so. Nobody at home is "
                       "rung."));
    std::vector<QLineEdit*> lines;
    for (std::size_t i = 0; i < call.children.size(); ++i)
        lines.push_back(form.addLine(numbered(u"saidBy"_s, i),
                                     tr("%1: who said so").arg(nameOf(around, call.children[i]))));
    form.setVerb(tr("Mark present"), [&]() -> Result<void> {
        std::vector<std::pair<PupilId, QString>> saidBy;
        for (std::size_t i = 0; i < lines.size(); ++i)
            saidBy.emplace_back(call.children[i].pupil, lines[i]->text());
        return presenter.classHas(saidBy);
    });
    around.dialogs.run(form);
}

void askWhoSaysNotHere(const Surroundings& around, CallPresenter& presenter, Call call) {
    FormDialog form(around.theme, around.clock().today(), u"calls.notHereForm"_s,
                    tr("Asked the class again: not there"), namesOf(around, call));
    QLineEdit* who = form.addLine(u"saidBy"_s, tr("&Who was asked"));
    form.setVerb(tr("Keep"), [&]() -> Result<void> {
        return presenter.classHasNot(call.children.front().pupil, who->text());
    });
    around.dialogs.run(form);
}

void askWhatWasSaid(const Surroundings& around, CallPresenter& presenter, Call call,
                    CallContact with) {
    const QDate today = around.clock().today();
    FormDialog form(around.theme, today, u"calls.reachedForm"_s,
                    tr("Reached %1").arg(around.privacy.name(with.name)));
    QComboBox* how = addKind(form);
    std::vector<DecisionFields> fields;
    for (std::size_t i = 0; i < call.children.size(); ++i) {
        if (call.children.size() > 1)
            form.add({}, makeWords(nameOf(around, call.children[i]), "section"));
        fields.emplace_back(form, around.school(), pupilOf(around, call.children[i]), today,
                            u"child%1"_s.arg(i + 1));
    }
    fields.front().begin(); // they have just been spoken to, by telephone as a rule
    const SessionKey session = presenter.board().session;
    std::set<PupilId> saved; // those before one that was refused are not saved twice
    form.setVerb(tr("Save"), [&]() -> Result<void> {
        for (const DecisionFields& each : fields) {
            if (saved.contains(each.pupil()))
                continue;
            if (each.said().isEmpty())
                return Error{errors::kWordsMissing};
            if (const auto made = presenter.reached(requestOf(each, session, with.id, kindOf(*how)));
                !made)
                return made;
            saved.insert(each.pupil());
        }
        return {};
    });
    around.dialogs.run(form);
}

void askRefusal(const Surroundings& around, CallPresenter& presenter, Call call, CallContact with) {
    FormDialog form(around.theme, around.clock().today(), u"calls.refusedForm"_s,
                    tr("%1 would not say").arg(around.privacy.name(with.name)),
                    tr("It stays on the board: nobody has said where the child is."));
    QLineEdit* said = form.addLine(u"said"_s, tr("&What was said"));
    form.setVerb(tr("Save"), [&]() -> Result<void> {
        if (said->text().trimmed().isEmpty())
            return Error{errors::kWordsMissing};
        return presenter.tried(call, with.id, ContactOutcome::Refused, said->text().trimmed());
    });
    around.dialogs.run(form);
}

void askAboutMissing(const Surroundings& around, CallPresenter& presenter, Call call,
                     const CallContact* with) {
    FormDialog form(around.theme, around.clock().today(), u"calls.missingForm"_s,
                    tr("Believed to be at school"),
                    tr("From now on the child stands on top of the board until seen. Ask the class "
                       "again at once."));
    QStringList names;
    for (const CallChild& child : call.children)
        names += nameOf(around, child);
    const auto checks = call.children.size() > 1 ? form.addChecks(u"child"_s, tr("Who"), names)
                                                 : std::vector<QCheckBox*>{};
    for (QCheckBox* each : checks)
        each->setChecked(true);
    QLineEdit* who = form.addLine(u"who"_s, tr("Who &says so"),
                                  with ? around.privacy.name(with->name) : QString());
    who->setReadOnly(with);
    QLineEdit* said = form.addLine(u"said"_s, tr("&What was said"), {},
                                   tr("When the child left, how, with whom, wearing what"));
    QLineEdit* told = form.addLine(u"leadTold"_s, tr("Safeguarding lead &told"), {},
                                   tr("Their name once they know: %1. Empty: still to be told.")
                                       .arg(safeguardingName(around)));
    (with ? said : who)->setFocus(); // every second counts
    const auto id = with ? std::optional(with->id) : std::nullopt;
    form.setVerb(tr("Start the search"), [&]() -> Result<void> {
        std::vector<PupilId> pupils;
        for (std::size_t i = 0; i < call.children.size(); ++i)
            if (checks.empty() || checks[i]->isChecked())
                pupils.push_back(call.children[i].pupil);
        if (pupils.empty())
            return Error{errors::kNothingToDo};
        return presenter.believedAtSchool(pupils, id, id ? QString() : who->text(), said->text(),
                                          told->text());
    });
    around.dialogs.run(form);
}

void askWhoWasTold(const Surroundings& around, CallPresenter& presenter, Call call) {
    FormDialog form(around.theme, around.clock().today(), u"calls.toldForm"_s,
                    tr("Safeguarding lead told"), namesOf(around, call));
    QLineEdit* who = form.addLine(u"who"_s, tr("&Who was told"), safeguardingName(around));
    form.setVerb(tr("Keep"), [&] {
        return presenter.tellLead(*call.children.front().missing, who->text());
    });
    around.dialogs.run(form);
}

void askLeadsAnswer(const Surroundings& around, CallPresenter& presenter, Call call) {
    FormDialog form(around.theme, around.clock().today(), u"calls.answerForm"_s,
                    tr("The safeguarding lead’s answer"),
                    tr("It ends the search although no register has the child: say where the child "
                       "is, and who has seen it."));
    QLineEdit* words = form.addLine(u"words"_s, tr("&Answer"));
    form.setVerb(tr("End the search"), [&] {
        return presenter.leadAnswers(*call.children.front().missing, words->text());
    });
    around.dialogs.run(form);
}

} // namespace rollbook
