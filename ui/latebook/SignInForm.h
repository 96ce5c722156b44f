// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/latebook/SignInPresenter.h"
#include "ui/widgets/Parts.h"

namespace rollbook {

class Dialogs;
class FilterLine;
class HatchTime;
class Notice;
class PupilPicker;
class Privacy;
class SiblingChecks;

// Part of a name, Enter, a reason, Enter: signed in. What will be marked stands there before.
class SignInForm : public Card {
    Q_OBJECT
public:
    SignInForm(const Surroundings& around, SignInPresenter& presenter, QWidget* parent = nullptr);

    FilterLine* line() const;
    PupilPicker& picker() { return *m_picker; }
    Notice& notice() { return *m_notice; }
    void tick(); // each minute
    SiblingChecks& siblings() { return *m_siblings; }
    void refresh();

Q_SIGNALS:
    void pupilChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Signed {
        PupilId pupil;
        QString code;
    };
    void lay();
    void layPreview();
    void layFields();
    void connectFields();
    void chosenChanged();
    void offer();
    void editTime();
    void signIn();
    // Nothing when the person left a reason as it is.
    std::optional<Result<SignInLate::Made>> signIn(PupilId pupil);
    bool maySignInAgain(PupilId pupil, const Error& error);
    bool mayReplace(PupilId pupil, const Error& error);
    void next(const std::vector<Signed>& done);
    SignInLate::Request request(PupilId pupil) const;
    QString nameOf(PupilId pupil) const;

    const School& m_school;
    const Theme& m_theme;
    Dialogs& m_dialogs;
    const Privacy& m_privacy;
    SignInPresenter& m_presenter;
    PupilPicker* m_picker;
    QLabel* m_who;
    QLabel* m_mark;
    QLabel* m_meaning;
    Notice* m_notice;
    HatchTime* m_time;
    QLineEdit* m_reason;
    QLineEdit* m_with;
    QLineEdit* m_code;
    QLineEdit* m_evidence;
    SiblingChecks* m_siblings;
    QPushButton* m_signIn;
    std::optional<PupilId> m_shown; // whose form it is
};

} // namespace rollbook
