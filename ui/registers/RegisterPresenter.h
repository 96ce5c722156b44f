// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/TakeRegister.h"
#include "ui/registers/CodeKeys.h"
#include "ui/registers/RegisterModel.h"
#include "ui/registers/RegisterUndo.h"
#include "ui/shell/Surroundings.h"

#include <QUndoStack>

namespace rollbook {

// The head of a class's register.
struct RegisterStanding {
    QString className;
    SessionKey session;
    RegisterState state = RegisterState::NoSession;
    int due = 0;
    int blanks = 0; // due, and neither typed nor recorded
    std::optional<TakenRegister> taken;
    std::optional<PaperCall> paper; // being keyed in from paper
    std::optional<Error> refusal; // why there is no sheet
    bool operator==(const RegisterStanding&) const = default;
};

// Types, takes and corrects one class's register of one session. Every code is saved before it is
// shown; what the office refuses is said and leaves the cell as it was.
class RegisterPresenter : public QObject {
    Q_OBJECT
public:
    explicit RegisterPresenter(const Surroundings& around, QObject* parent = nullptr);

    RegisterModel& model() { return m_model; }
    QUndoStack& undoStack() { return m_undo; }
    const RegisterStanding& standing() const { return m_standing; }

    void open(const QString& className, const SessionKey& session);
    // The row the keyboard is in; leaving it finishes what was typed there.
    void setCurrent(int row);
    int current() const { return m_current; }

    void press(QChar key);
    void finishTyping();
    void cancelTyping();
    // A code given as a whole: from the legend, or with what it needs. Goes on to the next pupil.
    void enter(const QString& code, const MarkNote& note = {});
    void clearCell();
    void setComment(const QString& comment);
    void fillBlanks();
    void take();
    // The register was called on paper: the keyboard goes to its first line.
    void keyFromPaper(const QString& takenBy, QTime takenAt);
    void notFromPaper();
    // Asks for the reason, then amends. "L 12" brings the minutes with it.
    void correct(const QString& typed, const MarkNote& note = {});

    bool canType() const; // the register is open and not taken
    bool canFill() const { return canType() && m_standing.blanks > 0; }
    // The row whose name has the text at the beginning of a word, else anywhere; from `first` on.
    std::optional<int> find(const QString& part, int first = 0) const;
    MarkNote currentNote() const;

Q_SIGNALS:
    void opened(); // another register, or another reason for none
    void standingChanged();
    void currentWanted(int row);
    void refused(const rollbook::Error& error);
    void advised(const QString& sentence); // a key that does nothing here, and which does
    void accepted(); // something was written: what was refused before is over
    void needsMore(const QString& code, rollbook::CodeNeed need);
    void wasTaken(const rollbook::TakenRegister& taken);

private:
    using Draft = std::optional<DraftMark>;

    void hear(const Change& change);
    bool isOnlyOfCells(const Change& change) const;
    void load();
    void reload(PupilId pupil);
    RegisterRow rowFor(const SheetLine& line, const MarkStory& story) const;
    using Histories = std::map<PupilId, std::vector<MarkRevision>>;
    Histories historiesOf(const std::vector<SheetLine>& lines);
    MarkStory storyOf(const SheetLine& line);
    void stand();

    void carryOut(const CodeKeys::Outcome& outcome);
    bool enterAt(int row, const QString& code, const MarkNote& note);
    bool write(PupilId pupil, const Draft& before, const Draft& after, ChangeCells::Kind kind);
    ChangeCells::Write writer();
    MarkNote noteFor(PupilId pupil, const QString& code, const MarkNote& given) const;
    void addFigure(int digit);
    void advance();
    void moveTo(int row);
    void showPending();
    void keepUnsaved(const DraftMark& cell);
    void dropUnsaved(PupilId pupil);
    // Tries again what the file did not take. False: some of it is still not on disk.
    bool saveUnsaved();
    void refuse(const Error& error);
    void refuseCode(const QString& code, const Error& error);

    const Surroundings m_around;
    RegisterModel m_model;
    QUndoStack m_undo;
    CodeKeys m_keys;
    RegisterStanding m_standing;
    int m_current = -1;
    int m_pendingRow = -1;
    std::optional<PupilId> m_lateTyped; // straight after its L or U, figures are its minutes
    bool m_isMinuteBegun = false;
    // Typed, and not taken by the file: full, or held. Shown as not saved until it is.
    std::map<std::pair<PupilId, SessionKey>, DraftMark> m_unsaved;
};

} // namespace rollbook
