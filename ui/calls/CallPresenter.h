// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/board/CallBoard.h"
#include "core/office/board/ClearedChild.h"
#include "core/office/work/RecordContact.h"

#include <QObject>

namespace rollbook {

class Desk;
struct Change;
struct Surroundings;

// Keeps the board true to the school, and takes what the person asks for.
class CallPresenter : public QObject {
    Q_OBJECT
public:
    explicit CallPresenter(const Surroundings& around, QObject* parent = nullptr);

    const School& school() const { return m_office.school(); }
    QDateTime now() const { return m_office.clock().now(); }
    const CallBoard& board() const { return m_board; }
    const std::vector<ClearedChild>& cleared() const { return m_cleared; }
    void load();
    // Nothing: the board of the moment.
    void setHalf(std::optional<Half> half);
    void setSiblings(Siblings siblings);
    Siblings siblings() const { return m_siblings; }
    bool canWrite() const;

    // One try, for every child of the call.
    Result<void> tried(const Call& call, ContactId with, ContactOutcome outcome,
                       const QString& said = {});
    // Who in the class said so, by child; an empty name: not asked about.
    Result<void> classHas(const std::vector<std::pair<PupilId, QString>>& saidBy);
    Result<void> classHasNot(PupilId pupil, const QString& saidBy);
    Result<void> reached(const RecordContact::Request& request);
    Result<void> believedAtSchool(const std::vector<PupilId>& pupils, std::optional<ContactId> with,
                                  const QString& withName, const QString& said,
                                  const QString& leadTold);
    Result<void> tellLead(const MissingChild& child, const QString& who);
    Result<void> leadAnswers(const MissingChild& child, const QString& words);

Q_SIGNALS:
    void changed();

private:
    void hear(const Change& change);
    void readHistories(const std::vector<PupilId>& pupils);
    void readAllHistories();
    void rebuild();

    Office& m_office;
    Desk& m_desk;
    std::optional<Half> m_half;
    Siblings m_siblings = Siblings::Together;
    CallBoard m_board;
    SessionKey m_historySession;
    MarkHistories m_histories;
    std::vector<ClearedChild> m_cleared;
};

} // namespace rollbook
