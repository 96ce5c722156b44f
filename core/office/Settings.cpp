// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/Settings.h"

#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Error badDates(const QString& place) {
    return {errors::kBadDates, {{u"place"_s, place}}};
}

bool isWhole(const DateRange& range) {
    return range.from.isValid() && range.to.isValid() && !range.isEmpty();
}

bool isWithin(const DateRange& inner, const DateRange& outer) {
    return outer.contains(inner.from) && outer.contains(inner.to);
}

Result<void> datesAreRight(const YearDates& dates) {
    QDate last;
    for (const Term& term : dates.terms) {
        if (!isWhole(term.range) || !isWithin(term.range, dates.year.range())
            || (last.isValid() && term.range.from <= last))
            return badDates(term.name);
        last = term.range.to;
        for (const Break& pause : term.breaks)
            if (!isWhole(pause.range) || !isWithin(pause.range, term.range))
                return badDates(pause.name);
    }
    return {};
}

bool isInOrder(const SessionTimes& times) {
    return times.opens.isValid() && times.opens < times.closes && times.closes <= times.ends;
}

Result<void> timesAreRight(const std::vector<RegisterTimes>& times) {
    for (const RegisterTimes& row : times)
        if (!row.from.isValid() || !isInOrder(row.am) || !isInOrder(row.pm)
            || row.pm.opens < row.am.ends)
            return Error{errors::kBadTimes, {{u"place"_s, row.from}}};
    return {};
}

bool isPin(const QString& pin) {
    static const QRegularExpression kDigits(u"^[0-9]{4,12}$"_s);
    return kDigits.match(pin).hasMatch();
}

bool isKindInUse(const Roll& roll, const QString& kind) {
    return std::ranges::any_of(roll.pupils(), [&](const Pupil& pupil) {
        return std::ranges::any_of(pupil.characteristics, [&](const Characteristic& value) {
            return value.kind == kind;
        });
    });
}

// The school's own kinds: none in use may go, no two may share a label.
Result<void> kindsAreRight(const School& school, const std::vector<CharacteristicKind>& kinds) {
    for (const CharacteristicKind& old : school.ownCharacteristics)
        if (std::ranges::find(kinds, old.id, &CharacteristicKind::id) == kinds.end()
            && isKindInUse(school.roll, old.id))
            return Error{errors::kKindInUse, {{u"label"_s, old.label}}};
    QSet<QString> labels;
    for (const CharacteristicKind& kind : nationalCharacteristics())
        labels.insert(kind.label.toCaseFolded());
    for (const CharacteristicKind& kind : kinds) {
        const QString label = kind.label.trimmed().toCaseFolded();
        if (label.isEmpty() || labels.contains(label))
            return Error{errors::kKindNamesake, {{u"label"_s, kind.label}}};
        labels.insert(label);
    }
    return {};
}

} // namespace

// One act of Setup: writes, reads back what changed, and tells of it; nothing at all when it wrote
// nothing.
Result<void> ChangeSettings::act(const Author& by, ChangedParts parts,
                                 const std::function<Result<void>(OpenEntry&)>& write,
                                 const std::function<Result<void>()>& readBack) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    const auto entry = m_office.store().act(EntryKind::SettingsChanged, {}, by,
                                            m_office.clock().now(), write);
    if (!entry)
        return entry.error();
    if (!entry->has_value())
        return {};
    if (const auto read = readBack(); !read)
        return read;
    Q_EMIT m_office.notifier().changed({parts, {}, {}});
    return {};
}

Result<void> ChangeSettings::setDetails(const SchoolDetails& details, const Author& by) {
    return act(
        by, ChangedPart::Details,
        [&](OpenEntry& entry) { return m_office.store().school().setDetails(entry, details); },
        [&]() -> Result<void> {
            m_office.mutableSchool().details = details;
            return {};
        });
}

Result<void> ChangeSettings::setYearDates(const YearDates& dates,
                                          const std::vector<Closure>& closures, const Author& by) {
    if (const auto right = datesAreRight(dates); !right)
        return right;
    CalendarStore& calendar = m_office.store().calendar();
    const auto write = [&](OpenEntry& entry) -> Result<void> {
        if (const auto set = calendar.setYearDates(entry, dates); !set)
            return set;
        return replaceListedClosures(entry, dates.year, closures);
    };
    return act(by, ChangedPart::Calendar | ChangedPart::Marks, write,
               [&] { return m_office.reloadCalendar(); });
}

// Closures that came with the dates of the year are replaced by these; equal ones stay untouched, and
// so do all made by hand (rules.md 5).
Result<void> ChangeSettings::replaceListedClosures(OpenEntry& entry, SchoolYear year,
                                                   std::vector<Closure> wanted) {
    CalendarStore& calendar = m_office.store().calendar();
    for (Closure& closure : wanted) {
        closure.id = ClosureId{0};
        closure.origin = ClosureOrigin::CalendarFile;
    }
    for (const Closure& there : m_office.school().calendar.closures()) {
        if (there.origin != ClosureOrigin::CalendarFile || !year.range().overlaps(there.range))
            continue;
        Closure same = there;
        same.id = ClosureId{0};
        if (const auto it = std::ranges::find(wanted, same); it != wanted.end())
            wanted.erase(it);
        else if (const auto lifted = calendar.liftClosure(entry, there.id); !lifted)
            return lifted;
    }
    for (const Closure& closure : wanted)
        if (const auto added = calendar.addClosure(entry, closure); !added)
            return added.error();
    return {};
}

Result<void> ChangeSettings::setRegisterTimes(const std::vector<RegisterTimes>& times,
                                              const Author& by) {
    if (const auto right = timesAreRight(times); !right)
        return right;
    return act(
        by, ChangedPart::Calendar,
        [&](OpenEntry& entry) {
            return m_office.store().calendar().setRegisterTimes(entry, times);
        },
        [&] { return m_office.reloadCalendar(); });
}

Result<void> ChangeSettings::readStaff() {
    auto staff = m_office.store().staff().staff();
    if (!staff)
        return staff.error();
    m_office.mutableSchool().staff = *std::move(staff);
    return {};
}

Result<StaffId> ChangeSettings::addStaff(const StaffMember& member, const Author& by) {
    StaffId id{0};
    const auto write = [&](OpenEntry& entry) -> Result<void> {
        const auto added = m_office.store().staff().add(entry, member);
        if (!added)
            return added.error();
        id = *added;
        return {};
    };
    const auto done = act(by, ChangedPart::Staff, write, [this] { return readStaff(); });
    if (!done)
        return done.error();
    return id;
}

Result<void> ChangeSettings::changeStaff(const StaffMember& member, const Author& by) {
    const auto write = [&](OpenEntry& entry) -> Result<void> {
        const auto saved = m_office.store().staff().save(entry, member);
        return saved ? Result<void>() : saved.error();
    };
    return act(by, ChangedPart::Staff, write, [this] { return readStaff(); });
}

Result<void> ChangeSettings::setPin(StaffId staff, const QString& pin, const Author& by) {
    if (!isPin(pin))
        return Error{errors::kPinForm};
    return act(
        by, ChangedPart::Staff,
        [&](OpenEntry& entry) { return m_office.store().staff().setPin(entry, staff, pin); },
        [this] { return readStaff(); });
}

Result<bool> ChangeSettings::pinIsRight(StaffId staff, const QString& pin) const {
    return m_office.store().staff().pinIsRight(staff, pin);
}

Result<void> ChangeSettings::setPeople(const std::vector<SchoolPerson>& people, const Author& by) {
    return act(
        by, ChangedPart::Details,
        [&](OpenEntry& entry) { return m_office.store().school().setPeople(entry, people); },
        [&]() -> Result<void> {
            m_office.mutableSchool().people = people;
            return {};
        });
}

Result<void> ChangeSettings::setNumbers(const std::vector<SchoolNumber>& numbers,
                                        const Author& by) {
    return act(
        by, ChangedPart::Details,
        [&](OpenEntry& entry) { return m_office.store().school().setNumbers(entry, numbers); },
        [&]() -> Result<void> {
            m_office.mutableSchool().numbers = numbers;
            return {};
        });
}

Result<void> ChangeSettings::setOwnCharacteristics(const std::vector<CharacteristicKind>& kinds,
                                                   const Author& by) {
    if (const auto right = kindsAreRight(m_office.school(), kinds); !right)
        return right;
    return act(
        by, ChangedPart::Roll,
        [&](OpenEntry& entry) {
            return m_office.store().school().setOwnCharacteristics(entry, kinds);
        },
        [&]() -> Result<void> {
            m_office.mutableSchool().ownCharacteristics = kinds;
            return {};
        });
}

} // namespace rollbook
