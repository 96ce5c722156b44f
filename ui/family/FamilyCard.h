// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/family/FamilyForms.h"
#include "ui/shell/Command.h"
#include "ui/widgets/Parts.h"

class QAction;
class QPushButton;
class QTableView;

namespace rollbook {

class Notice;

// What is agreed with the family: a line for each thing that stands, and its verbs.
class FamilyCard : public Card {
    Q_OBJECT
public:
    // `owner` hears the shortcuts: the page that the card is on.
    FamilyCard(const Surroundings& around, QWidget& owner);

    FamilyPresenter& presenter() { return m_presenter; }
    void refresh();

Q_SIGNALS:
    void asked(); // before a form opens: the page comes to the front

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // A form, and whether it would show what was written down, so waits while that is hidden; null:
    // never.
    struct Form {
        void (*ask)(const Surroundings&, FamilyPresenter&, qint64);
        bool (*shows)(const FamilyPresenter&) = nullptr;
    };
    static const Form kTarget, kPlan, kEndPlan, kPrintPlan, kMeeting, kNote, kTimetable, kStop,
        kWorker, kSibling, kReview;
    // The words of a verb: id after "family.", text, description.
    struct Verb {
        const char* id;
        QString text;
        QString description;
        QKeySequence shortcut = {};
    };

    QAction* addVerb(const Verb& verb, const Form& form, std::function<bool()> can = {});
    void addVerbs();
    void addMoreVerbs();
    QWidget* head();
    QPushButton* more();
    void setUpTable();
    void open(const Form& form, qint64 which);
    void openLine(const FamilyLine& line);
    void putBack();
    void sayDone();
    void fitTable();

    const Surroundings m_around;
    QWidget& m_owner;
    FamilyPresenter m_presenter;
    FamilyModel m_model;
    QTableView* m_table;
    QLabel* m_none;
    QLabel* m_readOnly;
    Notice* m_notice;
    QAction* m_target = nullptr;
    QAction* m_plan = nullptr;
    QAction* m_meeting = nullptr;
    QAction* m_putBack = nullptr;
    std::vector<QAction*> m_more;
};

} // namespace rollbook
