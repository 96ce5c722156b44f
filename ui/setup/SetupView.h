// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/View.h"

class QListWidget;
class QStackedWidget;

namespace rollbook {

class SetupPage;

// The school and how it works: a list of pages at the left, the chosen one beside it.
class SetupView : public View {
    Q_OBJECT
public:
    explicit SetupView(const Surroundings& around);

    // Place::page: "school", "calendar", "times", "closures", "staff", "people", "flags",
    // "pathways", "waiting", "lists", "file".
    void open(const Place& place) override;
    QWidget* firstFocus() override;
    SetupPage* page(const QString& id) const; // null: there is none

private:
    void addPage(std::unique_ptr<SetupPage> page);
    void addCommands();
    void showPage(int row);
    void showWaiting();
    void press(const QString& pageId, const QString& button);

    QListWidget* m_list;
    QStackedWidget* m_stack;
    std::vector<SetupPage*> m_pages;
};

} // namespace rollbook
