// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/Office.h"

#include "core/family/FamilyWork.h"
#include "core/letters/LetterBook.h"
#include "core/store/MarksAhead.h"
#include "core/store/Store.h"

#include <set>

namespace rollbook {
namespace {

// Assigns a read to its place, or gives back why it could not be read.
template <typename T>
Result<void> readInto(T& place, Result<T> read) {
    if (!read)
        return read.error();
    place = *std::move(read);
    return {};
}

Result<void> readDrafts(School& school, const Store& store) {
    const auto drafts = store.drafts().all();
    if (!drafts)
        return drafts.error();
    school.drafts.clear();
    for (const DraftMark& cell : *drafts)
        school.drafts.insert_or_assign({cell.mark.pupil, cell.mark.session}, cell);
    const auto calls = store.drafts().calls();
    if (!calls)
        return calls.error();
    school.calls.clear();
    for (const PaperCall& call : *calls)
        school.calls.insert_or_assign({call.className, call.session}, call);
    return {};
}

Result<void> readAll(School& school, const Store& store) {
    if (const auto read = readInto(school.details, store.school().details()); !read)
        return read;
    if (const auto read = readInto(school.calendar, store.calendar().load()); !read)
        return read;
    if (const auto read = readInto(school.roll, store.roll().load()); !read)
        return read;
    if (const auto read = readInto(school.staff, store.staff().staff()); !read)
        return read;
    if (const auto read = readInto(school.people, store.school().people()); !read)
        return read;
    if (const auto read = readInto(school.numbers, store.school().numbers()); !read)
        return read;
    if (const auto read =
            readInto(school.ownCharacteristics, store.school().ownCharacteristics());
        !read)
        return read;
    if (const auto read = readInto(school.planned, store.plans().planned()); !read)
        return read;
    if (const auto read = readInto(school.pathwayUses, store.work().pathwayUses()); !read)
        return read;
    return readDrafts(school, store);
}

// Those shipped, with the school's own in their place.
Result<void> readLetterBook(School& school, const Store& store) {
    const auto shipped = LetterBook::shipped();
    if (!shipped)
        return shipped.error();
    const auto own = store.letters().ownLetters();
    if (!own)
        return own.error();
    return readInto(school.letterBook, (*shipped)->withOwn(*own));
}

// Of this school year and the last: what steps, the call board and the late book look back on.
Result<void> readWork(School& school, const Store& store, QDate from) {
    if (const auto read = readInto(school.work, store.work().since(from)); !read)
        return read;
    if (const auto read = readInto(school.work.concerns, store.concerns().concernsSince(from));
        !read)
        return read;
    if (const auto read = readInto(school.work.messages, store.concerns().messagesSince(from));
        !read)
        return read;
    return readInto(school.hatch, store.hatch().since(from));
}

} // namespace

Office::Office(std::unique_ptr<Store> store, const Clock& clock,
               std::shared_ptr<const CodeBook> codes)
    : m_store(std::move(store))
    , m_school(std::make_unique<School>(std::move(codes)))
    , m_clock(clock) {}

Office::~Office() = default;

Result<std::unique_ptr<Office>> Office::create(const QString& file, const SchoolDetails& details,
                                               const Author& by, const Clock& clock,
                                               std::shared_ptr<const CodeBook> codes) {
    auto store = Store::create(file);
    if (!store)
        return store.error();
    const auto entry = (*store)->act(
        EntryKind::SchoolCreated, {}, by, clock.now(),
        [&](OpenEntry& act) { return (*store)->school().setDetails(act, details); });
    if (!entry)
        return entry.error();
    auto pathways = PathwayBook::shipped(*codes);
    if (!pathways)
        return pathways.error();
    std::unique_ptr<Office> office(new Office(*std::move(store), clock, std::move(codes)));
    office->m_school->details = details;
    office->m_school->pathways = *std::move(pathways);
    if (const auto read = office->reloadLetters(); !read)
        return read.error();
    return office;
}

Result<std::unique_ptr<Office>> Office::open(const QString& file, OpenMode mode, const Clock& clock,
                                             std::shared_ptr<const CodeBook> codes) {
    auto store = Store::open(file, mode);
    if (!store)
        return store.error();
    std::unique_ptr<Office> office(new Office(*std::move(store), clock, std::move(codes)));
    if (const auto read = office->readFile(); !read)
        return read.error();
    return office;
}

// As it is at one moment: another Rollbook may write beside a reader.
Result<void> Office::readFile() {
    const SchoolYear year = SchoolYear::containing(m_clock.today());
    const auto moment = m_store->snapshot();
    if (!moment)
        return moment.error();
    const auto ahead = m_store->marksAhead(year.range());
    if (const auto read = readInto(m_school->pathways, PathwayBook::shipped(*m_school->codes));
        !read)
        return read;
    if (const auto read = readAll(*m_school, *m_store); !read)
        return read;
    if (const auto read = reloadPathways(); !read)
        return read;
    if (const auto read = readWork(*m_school, *m_store, year.previous().firstDay()); !read)
        return read;
    if (const auto read = reloadLetters(); !read)
        return read;
    if (const auto read = reloadFamily(); !read)
        return read;
    return loadYear(year, ahead.get());
}

QString Office::file() const {
    return m_store->file();
}

bool Office::isReadOnly() const {
    return m_store->isReadOnly();
}

Result<void> Office::loadYear(SchoolYear year) {
    return loadYear(year, nullptr);
}

Result<void> Office::loadYear(SchoolYear year, MarksAhead* ahead) {
    School& school = *m_school;
    if (school.registers.contains(year) || !school.calendar.years().contains(year))
        return {};
    auto reg = std::make_unique<Register>(year, school.roll, school.calendar, *school.codes);
    if (const auto marks = readMarks(*reg, ahead); !marks)
        return marks;
    const auto taken = m_store->taken().in(year.range());
    if (!taken)
        return taken.error();
    for (const TakenRegister& one : *taken)
        school.taken.insert_or_assign({one.className, one.session}, one);
    school.registers.emplace(year, std::move(reg));
    return {};
}

// What could not be read ahead is read again in its place.
Result<void> Office::readMarks(Register& reg, MarksAhead* ahead) const {
    const auto set = [&reg](const Mark& mark) { reg.setMark(mark); };
    if (ahead && ahead->forEach(set))
        return {};
    return m_store->marks().forEachCurrent(reg.year().range(), set);
}

Result<void> Office::loadYears(const DateRange& range) {
    for (const auto& [year, dates] : m_school->calendar.years())
        if (year.range().overlaps(range))
            if (const auto loaded = loadYear(year); !loaded)
                return loaded;
    return {};
}

Result<std::vector<MarkRevision>> Office::history(PupilId pupil, const SessionKey& session) const {
    return m_store->marks().history(pupil, session);
}

Result<std::map<PupilId, std::vector<MarkRevision>>>
Office::histories(const std::vector<PupilId>& pupils, const SessionKey& session) const {
    auto revisions = m_store->marks().histories(pupils, session);
    if (!revisions)
        return revisions.error();
    std::map<PupilId, std::vector<MarkRevision>> byPupil;
    for (MarkRevision& revision : *revisions)
        byPupil[revision.mark.pupil].push_back(std::move(revision));
    return byPupil;
}

Result<std::set<std::pair<PupilId, SessionKey>>>
Office::amendedSince(const std::vector<PupilId>& pupils, QDate day) const {
    const auto amended = m_store->marks().amendedSince(pupils, day);
    if (!amended)
        return amended.error();
    return std::set(amended->begin(), amended->end());
}

Result<QString> Office::headDigest() const {
    return m_store->ledger().headDigest();
}

Result<void> Office::reloadRoll() {
    auto roll = m_store->roll().load();
    if (!roll)
        return roll.error();
    m_school->roll = *std::move(roll);
    return reloadRegisters();
}

Result<void> Office::reloadCalendar() {
    auto calendar = m_store->calendar().load();
    if (!calendar)
        return calendar.error();
    const bool hasSameYears = calendar->years() == m_school->calendar.years();
    m_school->calendar = *std::move(calendar);
    if (!hasSameYears)
        return reloadRegisters();
    for (const auto& [year, reg] : m_school->registers)
        reg->rebuild();
    return {};
}

Result<void> Office::reloadPlans() {
    return readInto(m_school->planned, m_store->plans().planned());
}

Result<void> Office::reloadPathways() {
    const auto texts = m_store->work().ownPathways();
    if (!texts)
        return texts.error();
    if (texts->empty())
        return {};
    auto book = m_school->pathways->withOwn(*texts, *m_school->codes);
    if (!book)
        return book.error();
    m_school->formerPathways.push_back(std::exchange(m_school->pathways, *std::move(book)));
    return {};
}

Result<void> Office::reloadLetters() {
    const SchoolYear year = SchoolYear::containing(m_clock.today());
    if (const auto read = readLetterBook(*m_school, *m_store); !read)
        return read;
    if (const auto read = readInto(m_school->letterhead, m_store->letters().letterhead()); !read)
        return read;
    return readInto(m_school->letters, m_store->letters().since(year.previous().firstDay()));
}

Result<void> Office::reloadFamily() {
    auto family = m_store->family().load();
    if (!family)
        return family.error();
    m_school->family = std::make_shared<const FamilyWork>(*std::move(family));
    return {};
}

Result<void> Office::reloadRegisters() {
    // Rows are those of the roll and columns those of the calendar, so both ask for a new grid.
    std::set<SchoolYear> years{SchoolYear::containing(m_clock.today())};
    for (const auto& [year, reg] : m_school->registers)
        years.insert(year);
    m_school->registers.clear();
    for (const SchoolYear year : years)
        if (const auto loaded = loadYear(year); !loaded)
            return loaded;
    return {};
}

} // namespace rollbook
