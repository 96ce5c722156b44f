// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/registers/RegistersPage.h"

class QFrame;
class QLabel;
class QListView;

namespace rollbook {

class ClassListPresenter;
class Legend;
class RegisterPresenter;
class RegisterSheet;
class SessionChooser;

// Registers, by class: the classes of a session and where each stands, one class's sheet, and the
// codes of the day beside it.
class ClassPage : public RegistersPage {
    Q_OBJECT
public:
    explicit ClassPage(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    bool canPrint() const override;
    void print() override;
    void clockMoved() override;
    void find() override;
    void goBy(int steps) override;
    void goToday() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void lay();
    QWidget* head();
    QFrame* framed(QWidget* content, int width);
    RegisterSheet* makeSheet();
    void addTypingCommands();
    void addClassCommands();

    void keyFromPaper();
    void showClass(const QString& className, const SessionKey& session);
    void choose(const SessionKey& session);
    void goToClass(int steps);
    void goToNextToTake();
    void findPupil(PupilId pupil);
    QString classFor(const Place& place, const SessionKey& session) const;
    void showCounts();
    void showLegend();
    void selectClass();
    void fitSides();

    ClassListPresenter* m_classes;
    RegisterPresenter* m_register;
    SessionChooser* m_chooser;
    QLabel* m_counts;
    QListView* m_list;
    RegisterSheet* m_sheet;
    Legend* m_legend;
    QFrame* m_listSide = nullptr;
    QFrame* m_legendSide = nullptr;
};

} // namespace rollbook
