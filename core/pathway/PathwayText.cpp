// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/PathwayText.h"

#include "core/pathway/FileWords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace jsontext {

// Qt writes no bare value, so it goes inside an array.
QByteArray of(const QString& text) {
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

QByteArray of(bool truth) {
    return truth ? "true" : "false";
}

QByteArray of(int number) {
    return QByteArray::number(number);
}

QByteArray of(const QStringList& texts) {
    QByteArrayList items;
    for (const QString& text : texts)
        items.append(of(text));
    return '[' + items.join(", ") + ']';
}

namespace {

QByteArrayList named(const Fields& fields) {
    QByteArrayList members;
    for (const auto& [name, text] : fields)
        members.append(of(QString(name)) + ": " + text);
    return members;
}

// A member a line.
QByteArray lines(const Fields& fields, const QByteArray& indent) {
    return "{\n" + indent + "    " + named(fields).join(",\n" + indent + "    ") + '\n' + indent + '}';
}

QByteArray list(const QByteArrayList& items, const QByteArray& indent) {
    return "[\n" + indent + "    " + items.join(",\n" + indent + "    ") + '\n' + indent + ']';
}

} // namespace

QByteArray object(const Fields& fields) {
    return '{' + named(fields).join(", ") + '}';
}

} // namespace jsontext

namespace {

using jsontext::Fields;
using jsontext::of;

QByteArray textOf(const DueRule& due) {
    Fields fields;
    if (due.unit == DueRule::Unit::SchoolDays)
        fields.emplace_back("schoolDays"_L1, of(due.days));
    if (due.unit == DueRule::Unit::CalendarDays)
        fields.emplace_back("calendarDays"_L1, of(due.days));
    if (due.by.isValid())
        fields.emplace_back("by"_L1, of(due.by.toString(u"HH:mm"_s)));
    return jsontext::object(fields);
}

QByteArray textOf(const Repeat& repeat) {
    const bool isWeeks = repeat.unit == Repeat::Unit::SchoolWeeks;
    return jsontext::object({{isWeeks ? "schoolWeeks"_L1 : "schoolDays"_L1, of(repeat.every)}});
}

QByteArray textOf(const LetterRule& rule) {
    Fields fields{{"id"_L1, of(rule.letter)}};
    if (rule.atLeast != LetterRule().atLeast)
        fields.emplace_back("atLeast"_L1, of(rule.atLeast));
    if (rule.gap != LetterRule().gap)
        fields.emplace_back("gap"_L1, of(rule.gap));
    return jsontext::object(fields);
}

QByteArray textOf(const Acceleration& sooner, const Step& step) {
    Fields fields;
    if (!sooner.flags.isEmpty())
        fields.emplace_back("flags"_L1, of(sooner.flags));
    if (sooner.when != step.when)
        fields.emplace_back("when"_L1, textOf(sooner.when));
    if (sooner.due != step.due)
        fields.emplace_back("due"_L1, textOf(sooner.due));
    return jsontext::object(fields);
}

void addText(Fields& fields, QLatin1StringView name, const QString& text) {
    if (!text.isEmpty())
        fields.emplace_back(name, of(text));
}

void addNumber(Fields& fields, QLatin1StringView name, int number, int usual) {
    if (number != usual)
        fields.emplace_back(name, of(number));
}

void addHead(Fields& fields, const Step& step) {
    addText(fields, "id"_L1, step.id);
    addText(fields, "kind"_L1, step.kind);
    if (step.subject != Subject::Pupil)
        addText(fields, "subject"_L1, toString(step.subject));
    addText(fields, "owner"_L1, step.owner);
    addText(fields, "action"_L1, step.action);
}

void addTimes(Fields& fields, const Step& step) {
    fields.emplace_back("when"_L1, rollbook::textOf(step.when));
    if (step.due != DueRule())
        fields.emplace_back("due"_L1, textOf(step.due));
    if (step.closedBy != ClosedBy::Condition)
        addText(fields, "closedBy"_L1, filewords::wordOf(filewords::kClosings, step.closedBy));
    if (step.repeat.every > 0)
        fields.emplace_back("repeat"_L1, textOf(step.repeat));
    addText(fields, "escalatesTo"_L1, step.escalatesTo);
}

QByteArray textOf(const Step& step) {
    const Step usual;
    Fields fields;
    addHead(fields, step);
    addTimes(fields, step);
    addText(fields, "family"_L1, step.family);
    addNumber(fields, "gravity"_L1, step.gravity, usual.gravity);
    addNumber(fields, "urgency"_L1, step.urgency, usual.urgency);
    if (step.accelerated)
        fields.emplace_back("accelerated"_L1, textOf(*step.accelerated, step));
    if (!step.letter.letter.isEmpty())
        fields.emplace_back("letter"_L1, textOf(step.letter));
    if (step.isAttendanceStep)
        fields.emplace_back("attendance"_L1, of(true));
    if (!step.mayBeDeferred)
        fields.emplace_back("mayBeDeferred"_L1, of(false));
    addText(fields, "source"_L1, step.source);
    return jsontext::lines(fields, "        ");
}

QByteArray dateText(QDate date) {
    return of(date.toString(Qt::ISODate));
}

} // namespace

QByteArray writePathway(const Pathway& pathway) {
    Fields fields{{"pathway"_L1, of(pathway.id)},
                  {"title"_L1, of(pathway.title)},
                  {"layer"_L1, of(toString(pathway.layer))},
                  {"from"_L1, dateText(pathway.range.from)}};
    if (pathway.range.to.isValid())
        fields.emplace_back("to"_L1, dateText(pathway.range.to));
    fields.emplace_back("source"_L1, of(pathway.source));
    QByteArrayList notes;
    for (const QString& note : pathway.beyondAProgram)
        notes.append(of(note));
    if (!notes.isEmpty())
        fields.emplace_back("beyondAProgram"_L1, jsontext::list(notes, "    "));
    QByteArrayList steps;
    for (const Step& step : pathway.steps)
        steps.append(textOf(step));
    fields.emplace_back("steps"_L1, jsontext::list(steps, "    "));
    return jsontext::lines(fields, {}) + '\n';
}

} // namespace rollbook
