// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/work/RecordContact.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/PupilFinder.h"
#include "ui/shell/Surroundings.h"

#include <set>

class QListWidget;

namespace rollbook {

// A call, a voicemail, an e-mail or a note, taken down from any view: who it is about, who says it,
// what is said, what the school decides and for how long. One Enter keeps all of it.
class TakeCallForm : public QObject {
    Q_OBJECT
public:
    explicit TakeCallForm(const Surroundings& around);

    FormDialog& dialog() { return m_form; }
    void choose(PupilId pupil); // already known

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // What the caller's word can do for the child (rules.md 27, 32).
    enum class Word { Decides, NotVerified, Barred };

    void addFields();
    void find(const QString& typed);
    void list(const std::vector<PupilId>& found);
    const Pupil* pupil() const; // null: nobody chosen
    void showPupil();
    void fillCallers(const Pupil& pupil);
    void fillSiblings();
    void offer();
    Word word() const;
    QString warning() const;
    QString limit(const Pupil& pupil) const;
    std::vector<PupilId> about() const; // the pupil and the siblings ticked
    Result<void> save();
    Result<void> saveFor(PupilId pupil);
    RecordContact::Request requestFor(PupilId pupil) const;
    std::pair<SessionKey, SessionKey> sessions() const;

    const Surroundings m_around;
    const QDate m_today;
    FormDialog m_form;
    PupilFinder m_finder;
    std::vector<PupilId> m_found;
    std::vector<std::optional<ContactId>> m_callers; // of m_caller; nothing: somebody else
    std::vector<PupilId> m_siblingIds;
    std::vector<const AttendanceCode*> m_codes;
    std::set<PupilId> m_saved; // those before one that was refused
    QLineEdit* m_name = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_warning = nullptr;
    QLabel* m_limit = nullptr;
    QComboBox* m_caller = nullptr;
    QLineEdit* m_callerName = nullptr;
    QComboBox* m_how = nullptr;
    QLineEdit* m_said = nullptr;
    QCheckBox* m_believes = nullptr;
    QComboBox* m_code = nullptr;
    QComboBox* m_part = nullptr;
    DateEdit* m_from = nullptr;
    DateEdit* m_until = nullptr;
    QWidget* m_siblings = nullptr;
    QLineEdit* m_message = nullptr;
};

void takeCall(const Surroundings& around, std::optional<PupilId> pupil = {});

} // namespace rollbook
