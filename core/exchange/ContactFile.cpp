// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ContactFile.h"

#include "core/exchange/ExchangeErrors.h"
#include "core/exchange/RowReading.h"
#include "core/roll/Upn.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr auto kUpnField = "upn"_L1;
constexpr auto kSurnameField = "surname"_L1;
constexpr auto kForenameField = "forename"_L1;

using Drafts = std::vector<Draft<ContactRow>>;

Result<void> applyUpn(ContactRow& row, const QString& text) {
    row.pupil.upn = Upn::tidied(text);
    return {};
}

Result<void> applyAdmissionNumber(ContactRow& row, const QString& text) {
    return into<&PupilKey::admissionNumber, readText>(row.pupil, text);
}

template <auto Line>
Result<void> applyAddress(ContactRow& row, const QString& text) {
    auto line = readText(text);
    if (!line)
        return line.error();
    if (!row.address)
        row.address.emplace();
    (*row.address).*Line = *std::move(line);
    return {};
}

// A number may begin with +, and with the apostrophe that our own tables put before it.
Result<QString> readContactLine(const QString& text) {
    const QString tidied = text.simplified();
    return tidied.startsWith(u'\'') ? tidied.sliced(1) : tidied;
}

// The columns of a contact list (cli.md, Files).
const std::vector<Field<ContactRow>>& contactFields() {
    static const std::vector<Field<ContactRow>> fields{
        {kUpnField, "upn pupilupn studentupn"_L1, applyUpn},
        {"admissionNumber"_L1, "admissionno admissionnumber adno studentid pupilid"_L1,
         applyAdmissionNumber},
        {"priority"_L1, "priority"_L1, into<&ContactRow::priority, readPriority>},
        {"title"_L1, "title"_L1, into<&ContactRow::title, readText>},
        {kForenameField, "forename firstname contactforename"_L1,
         into<&ContactRow::forename, readText>},
        {kSurnameField, "surname lastname familyname contactsurname"_L1,
         into<&ContactRow::surname, readText>},
        {"relationship"_L1, "relationship"_L1, into<&ContactRow::relationship, readText>},
        {"parentalResponsibility"_L1, "parentalresponsibility pr"_L1,
         into<&ContactRow::hasParentalResponsibility, readYesNo>},
        {"livesWithPupil"_L1, "liveswithpupil liveswith"_L1,
         into<&ContactRow::livesWithPupil, readYesNo>},
        {"phone"_L1, "phone telephone homephone"_L1, into<&ContactRow::phone, readContactLine>},
        {"mobile"_L1, "mobile mobilephone"_L1, into<&ContactRow::mobile, readContactLine>},
        {"email"_L1, "email emailaddress"_L1, into<&ContactRow::email, readContactLine>},
        {"language"_L1, "language homelanguage preferredlanguage"_L1,
         into<&ContactRow::language, readText>},
        {"address1"_L1, "address1 addressline1 address"_L1, applyAddress<&Address::line1>},
        {"address2"_L1, "address2 addressline2"_L1, applyAddress<&Address::line2>},
        {"address3"_L1, "address3 addressline3"_L1, applyAddress<&Address::line3>},
        {"town"_L1, "town"_L1, applyAddress<&Address::town>},
        {"postcode"_L1, "postcode"_L1, applyAddress<&Address::postcode>},
        {"correspondence"_L1, "correspondence"_L1, into<&ContactRow::receivesLetters, readYesNo>},
        {"addressConfidential"_L1, "addressconfidential"_L1,
         into<&ContactRow::isAddressConfidential, readYesNo>},
        {"doNotContact"_L1, "donotcontact"_L1, into<&ContactRow::doNotContact, readYesNo>},
        {"noInformation"_L1, "noinformation"_L1, into<&ContactRow::noInformation, readYesNo>},
        {"mustNotCollect"_L1, "mustnotcollect"_L1, into<&ContactRow::mustNotCollect, readYesNo>}};
    return fields;
}

const ColumnNames& contactColumns() {
    static const ColumnNames names(namesOf(contactFields()));
    return names;
}

// The pupil, the contact and one thing more, so that a pupil list is not taken for one.
int headerScore(const QStringList& cells) {
    const Columns columns(cells, contactColumns());
    const bool namesPupil = columns.has(kUpnField) || columns.has("admissionNumber"_L1);
    const bool namesContact = columns.has(kSurnameField) || columns.has(kForenameField);
    const bool isOfContacts = columns.has("relationship"_L1) || columns.has("priority"_L1) ||
                              columns.has("phone"_L1) || columns.has("mobile"_L1) ||
                              columns.has("email"_L1) || columns.has("address1"_L1);
    return namesPupil && namesContact && isOfContacts ? columns.matchedCount() : 0;
}

bool namesPupilAndContact(const ContactRow& row, Notes& notes) {
    if (!row.pupil.isUsable()) {
        notes.problem(row.row, kUpnField, {}, Error{errors::kNoPupilKey});
        return false;
    }
    if (row.surname || row.forename)
        return true;
    const QString header = notes.columns().header(kSurnameField);
    notes.problem(row.row, kSurnameField, {}, Error{errors::kBlank, {{u"column"_s, header}}});
    return false;
}

// "7.70E+09" is what a spreadsheet makes of a number: its end is lost.
bool isPhone(const QString& text) {
    static const QRegularExpression form(
        u"^\\+?[0-9 ()\\-./]{3,}( ?(x|ext\\.?|extension) ?\\d+)?.*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spoilt(u"^[\\d.]+E\\+?\\d+$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch() && !spoilt.match(text).hasMatch();
}

bool isEmail(const QString& text) {
    static const QRegularExpression form(u"^[^@\\s=]+@[^@\\s]+\\.[^@\\s]+$"_s);
    return form.match(text).hasMatch();
}

// A line to reach somebody that cannot be right is left out; the contact still comes in.
void leaveOutUnless(bool (*isGood)(const QString&), std::optional<QString>& line,
                    QLatin1StringView field, ErrorCode code, int row, Notes& notes) {
    if (!line || isGood(*line))
        return;
    notes.warning(row, field, *line, Error{code, {{u"text"_s, *line}}});
    line.reset();
}

void checkLines(ContactRow& row, Notes& notes) {
    leaveOutUnless(isPhone, row.phone, "phone"_L1, errors::kNotAPhone, row.row, notes);
    leaveOutUnless(isPhone, row.mobile, "mobile"_L1, errors::kNotAPhone, row.row, notes);
    leaveOutUnless(isEmail, row.email, "email"_L1, errors::kNotAnEmail, row.row, notes);
}

void warnOfNames(const ContactRow& row, Notes& notes) {
    const auto warn = [&](QLatin1StringView field, const QString& name) {
        if (hasLostLetters(name))
            notes.warning(row.row, field, name, Error{errors::kLostLetters, {{u"text"_s, name}}});
    };
    warn(kSurnameField, row.surname.value_or(QString()));
    warn(kForenameField, row.forename.value_or(QString()));
}

Draft<ContactRow> readRow(const CsvRecord& record,
                          const std::vector<const Field<ContactRow>*>& byColumn, Notes& notes) {
    Draft<ContactRow> draft;
    draft.row.row = record.number;
    const bool isFilled = fillRow(draft.row, record, byColumn, notes);
    draft.isHeld = !isFilled || !namesPupilAndContact(draft.row, notes);
    return draft;
}

// One contact of one pupil. Father and grandfather may share a name, never the relationship too.
QString identity(const ContactRow& row) {
    const QStringList parts{row.pupil.upn,
                            row.pupil.upn.isEmpty() ? row.pupil.admissionNumber : QString(),
                            row.title.value_or(QString()),
                            row.forename.value_or(QString()),
                            row.surname.value_or(QString()),
                            row.relationship.value_or(QString())};
    return parts.join(u'\n').toCaseFolded();
}

bool sayTheSame(ContactRow a, const ContactRow& b) {
    a.row = b.row;
    return a == b;
}

void settle(Drafts& drafts, const std::vector<size_t>& places, Notes& notes) {
    const ContactRow first = drafts[places.front()].row;
    const bool isRepeat = std::all_of(places.cbegin(), places.cend(), [&](size_t place) {
        return sayTheSame(drafts[place].row, first);
    });
    std::vector<int> rows;
    for (const size_t place : places)
        rows.push_back(drafts[place].row.row);
    for (const size_t place : places) {
        auto& [row, isHeld] = drafts[place];
        const QString name = row.surname.value_or(QString());
        if (!isRepeat)
            notes.problem(row.row, kSurnameField, name,
                          Error{errors::kSameContactTwice, {{u"rows"_s, rowList(rows)}}});
        else if (place != places.front())
            notes.warning(row.row, kSurnameField, name,
                          Error{errors::kRepeatedRow, {{u"otherRow"_s, first.row}}});
        isHeld = isHeld || !isRepeat || place != places.front();
    }
}

void settleRepeats(Drafts& drafts, Notes& notes) {
    const auto claim = [&](size_t i) {
        return drafts[i].isHeld ? QString() : identity(drafts[i].row);
    };
    for (const auto& places : sharing(drafts.size(), claim))
        settle(drafts, places, notes);
}

ContactFile fileOf(Drafts drafts, Notes notes) {
    ContactFile file;
    for (auto& draft : drafts) {
        if (draft.isHeld)
            continue;
        checkLines(draft.row, notes);
        warnOfNames(draft.row, notes);
        file.rows.push_back(std::move(draft.row));
    }
    file.columns = notes.columns().matched();
    file.problems = notes.takeProblems();
    file.warnings = notes.takeWarnings();
    return file;
}

} // namespace

Result<ContactFile> readContacts(const QByteArray& bytes) {
    const auto table = Table::open(bytes, headerScore, u"UPN, Forename, Surname, Relationship"_s);
    if (!table)
        return table.error();
    Notes notes(Columns(table->headers(), contactColumns()), table->headerRow());
    const auto byColumn = fieldsByColumn(notes.columns(), contactFields());
    Drafts drafts;
    const auto read = table->forEachRow(
        [&](const CsvRecord& record) { drafts.push_back(readRow(record, byColumn, notes)); });
    if (!read)
        return read.error();
    settleRepeats(drafts, notes);
    return fileOf(std::move(drafts), std::move(notes));
}

} // namespace rollbook
