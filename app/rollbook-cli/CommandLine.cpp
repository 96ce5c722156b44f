// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/CommandLine.h"

#include "app/rollbook-cli/Help.h"
#include "app/rollbook-cli/Readable.h"
#include "app/rollbook-cli/VerbTable.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

const QTime kEndOfDay(23, 59); // --today alone: the day is over (rules.md 7)

struct Moment {
    FixedClock clock;
    AsAt asAt;
};

Moment momentOf(const QDateTime& now) {
    const QTime minute(now.time().hour(), now.time().minute());
    return {FixedClock(now), {now.date(), minute}};
}

// Errors: cli.usage.
Result<Moment> momentFor(const Arguments& arguments, const Clock& machineClock) {
    const QDateTime now = arguments.moment("now"_L1);
    const QDate today = arguments.date("today"_L1);
    if (now.isValid() && today.isValid() && now.date() != today)
        return usageError(u"--today and --now name different days."_s);
    if (now.isValid())
        return momentOf(now);
    if (today.isValid())
        return Moment{FixedClock(QDateTime(today, kEndOfDay)), {today, std::nullopt}};
    return momentOf(machineClock.now());
}

bool isNamed(const Arguments& arguments) {
    return !arguments.text("by"_L1).trimmed().isEmpty() &&
           !arguments.text("title"_L1).trimmed().isEmpty();
}

Result<void> checkAuthor(const Verb& verb, const Arguments& arguments) {
    const bool isDryRun = verb.writes == Writes::UnlessDryRun && arguments.has("dry-run"_L1);
    const bool isShown = verb.writes == Writes::UnlessShown && arguments.positional(1) == u"show";
    if (verb.writes == Writes::No || isDryRun || isShown || isNamed(arguments))
        return {};
    return usageError(u"Say who does it: --by NAME --title JOB."_s);
}

Answer refusal(const Error& error) {
    return {{}, sentenceFor(error).toUtf8() + '\n', exitCodeFor(error)};
}

Answer usageRefusal(const Error& error, const Verb& verb) {
    Answer answer = refusal(error);
    answer.err += usageLine(verb).toUtf8();
    return answer;
}

Answer print(const Reply& reply, bool asJson) {
    Answer answer;
    answer.out = asJson ? reply.json.toUtf8() : readable(reply.json).toUtf8();
    for (const QString& complaint : reply.complaints)
        answer.err += complaint.toUtf8() + '\n';
    answer.exit = reply.exit;
    return answer;
}

Answer answerVerb(const Verb& verb, const QStringList& words, const Clock& machineClock) {
    if (words.contains(u"--help"_s))
        return {help(verb).toUtf8()};
    const Result<Arguments> arguments = Arguments::parse(words, verb.positional, allOptions(verb));
    if (!arguments)
        return usageRefusal(arguments.error(), verb);
    const Result<Reply> reply = replyTo(verb, *arguments, machineClock);
    if (!reply && reply.error().code == errors::kUsage)
        return usageRefusal(reply.error(), verb);
    return reply ? print(*reply, arguments->has("json"_L1)) : refusal(reply.error());
}

} // namespace

Result<Reply> replyTo(const Verb& verb, const Arguments& arguments, const Clock& machineClock) {
    if (auto named = checkAuthor(verb, arguments); !named)
        return named.error();
    const Result<Moment> moment = momentFor(arguments, machineClock);
    if (!moment)
        return moment.error();
    return verb.run(Invocation(arguments, moment->clock, moment->asAt));
}

Answer answer(const QStringList& words, const Clock& machineClock) {
    if (words.isEmpty())
        return {{}, help().toUtf8(), ExitCode::Usage};
    if (words.first() == "--help"_L1)
        return {help().toUtf8()};
    if (words.first() == "--version"_L1)
        return {version().toUtf8()};
    const Verb* verb = findVerb(words.first());
    if (!verb)
        return refusal(usageError(
            u"There is no verb “%1”. rollbook-cli --help lists them."_s.arg(words.first())));
    return answerVerb(*verb, words.mid(1), machineClock);
}

} // namespace rollbook::cli
