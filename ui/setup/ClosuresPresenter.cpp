// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/ClosuresPresenter.h"

#include "ui/setup/SetupWords.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"
#include "ui/words/Sentences.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return ClosuresPresenter::tr(text);
}

bool isClosureCode(const AttendanceCode& code) {
    return code.code.startsWith(u'Y') && code.classification == Classification::NotPossible;
}

Line lineOf(const Closure& closure) {
    const QString entered = closure.origin == ClosureOrigin::Office ? tr("By hand")
                                                                    : tr("With the year’s dates");
    return {.key = closure.id.value(),
            .cells = {setupwords::closureTimes(closure), words::name(closure.kind), closure.code,
                      setupwords::closureScope(closure), closure.reason, entered},
            .sortKeys = {closure.range.from},
            .isQuiet = closure.origin == ClosureOrigin::CalendarFile};
}

} // namespace

std::vector<CloseForm::Choice> CloseForm::codes(ClosureKind kind, QDate date) const {
    if (kind != ClosureKind::Unplanned)
        return {{u"#"_s, tr("#: planned, whole or partial closure")}};
    std::vector<Choice> choices;
    for (const AttendanceCode* code : m_office.school().codes->inForceOn(date))
        if (isClosureCode(*code))
            choices.push_back({code->code, u"%1: %2"_s.arg(code->code, code->description)});
    // The whole site is the usual one (rules.md 4).
    std::ranges::stable_partition(choices, [](const Choice& choice) { return choice.code == "Y4"_L1; });
    return choices;
}

std::vector<YearGroup> CloseForm::years(QDate date) const {
    return m_office.school().roll.yearGroupsOn(date);
}

QStringList CloseForm::classes(QDate date) const {
    const std::vector<QString> names = m_office.school().roll.classesOn(date);
    return {names.begin(), names.end()};
}

CloseForm::Shown CloseForm::shown(const CloseSchool::Request& request) const {
    const auto loaded = m_office.loadYears(request.range);
    if (!loaded)
        return {.refusal = sentence(loaded.error())};
    const auto preview = CloseSchool(m_office).preview(request);
    if (!preview)
        return {.refusal = sentence(preview.error())};
    Shown shown{.covers = tr("It would cover %1 sessions of the school and %2 marks and blanks of pupils.")
                              .arg(words::count(preview->sessions),
                                   words::count(preview->superseded)),
                .ask = preview->takenThatDay};
    for (const Error& warning : preview->warnings)
        shown.warnings.append(sentence(warning));
    return shown;
}

QString CloseForm::enter(const CloseSchool::Request& request, const Author& by) {
    const auto made = CloseSchool(m_office).run(request, by);
    return made ? QString() : sentence(made.error());
}

ClosuresPresenter::ClosuresPresenter(Office& office, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_model({tr("When"), tr("Kind"), tr("Code"), tr("Who"), tr("Reason"), tr("Entered")}) {
    connect(&office.notifier(), &Notifier::changed, this, [this](const Change& change) {
        if (change.parts.testFlag(ChangedPart::Calendar))
            load();
    });
}

void ClosuresPresenter::load() {
    std::vector<Closure> closures = m_office.school().calendar.closures();
    std::ranges::stable_sort(closures, std::greater<>(),
                             [](const Closure& closure) { return closure.range.from; });
    std::vector<Line> lines;
    for (const Closure& closure : closures)
        lines.push_back(lineOf(closure));
    m_model.setLines(std::move(lines));
}

const Closure* ClosuresPresenter::closure(const QVariant& key) const {
    return m_office.school().calendar.closure(ClosureId(key.toLongLong()));
}

QString ClosuresPresenter::inWords(const Closure& closure) const {
    return u"%1, %2, %3"_s.arg(words::name(closure.kind), setupwords::closureTimes(closure),
                               closure.reason);
}

QString ClosuresPresenter::lift(ClosureId closure, const QString& reason, const Author& by) {
    const auto lifted = LiftClosure(m_office).run(closure, reason, by);
    return lifted ? QString() : sentence(lifted.error());
}

} // namespace rollbook
