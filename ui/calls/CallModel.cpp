// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallModel.h"

#include "ui/shell/Privacy.h"
#include "ui/words/BoardWords.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// The same words once, in order: two sisters never seen today are "not seen today".
QString whyWords(const Call& call) {
    QStringList words;
    for (const CallChild& child : call.children) {
        if (const QString known = words::known(child); !known.isEmpty())
            words += known;
        for (const CallRisk each : child.risks)
            words += words::risk(each, child);
    }
    words.removeDuplicates();
    return words.join(u" · "_s);
}

bool isBereaved(const Call& call) {
    return std::ranges::any_of(call.children, [](const CallChild& child) {
        return std::ranges::find(child.risks, CallRisk::HomeBereaved) != child.risks.end();
    });
}

// The neutral mark says that there is something to know, and nothing of what (rules.md 35).
bool needsCare(const CallChild& child) {
    return std::ranges::any_of(child.risks, [](CallRisk each) {
        return each == CallRisk::ChildProtection || each == CallRisk::ExtraCare;
    });
}

} // namespace

bool CallRow::isSameAs(const CallRow& other) const {
    if (unknown && other.unknown)
        return unknown->className == other.unknown->className;
    return call && other.call && call->children.front().pupil == other.call->children.front().pupil;
}

std::vector<CallRow> callRows(const CallBoard& board) {
    std::vector<CallRow> rows;
    const auto addCalls = [&](bool missing) {
        for (const Call& call : board.calls)
            if ((call.stage() == CallStage::Missing) == missing)
                rows.push_back({.unknown = {}, .call = call});
    };
    addCalls(true);
    for (const UnknownClass& each : board.notKnown)
        rows.push_back({.unknown = each, .call = {}});
    addCalls(false);
    return rows;
}

CallModel::CallModel(const School& school, const Privacy& privacy, QObject* parent)
    : QAbstractTableModel(parent)
    , m_school(school)
    , m_privacy(privacy) {}

void CallModel::setRows(std::vector<CallRow> rows) {
    if (rows == m_rows)
        return;
    const auto isSame = [](const CallRow& a, const CallRow& b) { return a.isSameAs(b); };
    const auto first = std::ranges::mismatch(m_rows, rows, isSame).in1 - m_rows.begin();
    const auto left = std::ssize(rows.size() < m_rows.size() ? rows : m_rows) - first;
    const auto behind = std::ranges::mismatch(m_rows | std::views::reverse | std::views::take(left),
                                              rows | std::views::reverse | std::views::take(left),
                                              isSame);
    replace(int(first), int(behind.in1.base() - m_rows.begin()), rows);
    m_rows = std::move(rows);
    namesChanged();
}

// The rows [first, last) by those that stand there in the new list.
void CallModel::replace(int first, int last, const std::vector<CallRow>& rows) {
    const int added = last - first + int(rows.size()) - int(m_rows.size());
    if (last > first) {
        beginRemoveRows({}, first, last - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, first, first + added - 1);
        m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.begin() + first + added);
        endInsertRows();
    }
}

const CallRow* CallModel::rowAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[std::size_t(row)] : nullptr;
}

std::optional<int> CallModel::find(const CallRow& row, int otherwise) const {
    if (m_rows.empty())
        return std::nullopt;
    const auto found =
        std::ranges::find_if(m_rows, [&](const CallRow& each) { return each.isSameAs(row); });
    return found == m_rows.end() ? std::clamp(otherwise, 0, rowCount() - 1)
                                 : int(found - m_rows.begin());
}

void CallModel::namesChanged() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

int CallModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CallModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant CallModel::data(const QModelIndex& index, int role) const {
    const CallRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return text(*row, index.column());
    if (role == RowRole)
        return QVariant::fromValue(static_cast<const void*>(row));
    return {};
}

QString CallModel::text(const CallRow& row, int column) const {
    if (row.call)
        return textOf(*row.call, column);
    switch (column) {
    case State:
        return row.unknown->isClosed ? tr("Not known") : tr("Not known yet");
    case Whom:
        return words::pupilsNotKnown(*row.unknown);
    case Why:
        return words::whyNotKnown(*row.unknown);
    case ClassName:
        return row.unknown->className.isEmpty() ? tr("none") : row.unknown->className;
    case Next:
        return tr("Have it taken");
    default:
        return {};
    }
}

QString CallModel::textOf(const Call& call, int column) const {
    switch (column) {
    case State:
        return words::name(call.stage());
    case Whom:
        return names(call);
    case ClassName: {
        QStringList classes;
        for (const CallChild& child : call.children)
            classes += child.className;
        classes.removeDuplicates();
        return classes.join(u", "_s);
    }
    case Why:
        return whyWords(call);
    case Tried:
        return lastTry(call);
    case Next:
        return next(call);
    default:
        return {};
    }
}

QString CallModel::names(const Call& call) const {
    QStringList names;
    for (const CallChild& child : call.children)
        if (const Pupil* pupil = m_school.roll.pupil(child.pupil))
            names += m_privacy.listName(*pupil) + (needsCare(child) ? u" ◆"_s : QString());
    return names.join(u" + "_s);
}

QString CallModel::lastTry(const Call& call) const {
    const ContactMade* last = nullptr;
    for (const CallChild& child : call.children)
        for (const ContactMade& each : child.today)
            if (!last || last->at <= each.at)
                last = &each;
    return last ? words::attempt(*last) : QString();
}

QString CallModel::next(const Call& call) const {
    switch (call.stage()) {
    case CallStage::Missing:
        return words::stepsOf(*call.children.front().missing).front();
    case CallStage::AwaitingCode:
    case CallStage::SeenSince:
        return tr("Decide the code");
    case CallStage::Held:
        return tr("Nothing: held");
    case CallStage::Call:
    case CallStage::NotClosed:
        break;
    }
    if (isBereaved(call))
        return tr("Ask the lead");
    const CallContact* contact = nextToTry(call.contacts);
    if (!contact)
        return tr("Tell the lead");
    return tr("Ring %1").arg(contact->relationship.isEmpty() ? m_privacy.name(contact->name)
                                                              : contact->relationship);
}

QVariant CallModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static constexpr std::array kHeads{QT_TR_NOOP("State"), QT_TR_NOOP("Who"),
                                       QT_TR_NOOP("Class"), QT_TR_NOOP("Why first"),
                                       QT_TR_NOOP("Tried"), QT_TR_NOOP("Next")};
    static_assert(kHeads.size() == kColumnCount);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= kColumnCount)
        return {};
    return tr(kHeads[std::size_t(section)]);
}

} // namespace rollbook
