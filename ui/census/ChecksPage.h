// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/census/ChecksModel.h"
#include "ui/shell/Place.h"
#include "ui/shell/Surroundings.h"

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace rollbook {

// What is to be cleared, by kind. Enter on a line goes where it is mended.
class ChecksPage : public QWidget {
    Q_OBJECT
public:
    ChecksPage(const Surroundings& around, QWidget* parent = nullptr);

    void showProblems(const std::vector<CensusProblem>& problems);
    QWidget* firstFocus() const;

private:
    void setUpTree();
    void go(const QModelIndex& index);

    const Surroundings m_around;
    ChecksModel m_model;
    QStackedWidget* m_pages;
    QTreeView* m_tree;
};

// Where a problem is mended: the mark in the registers, or the pupil.
Place placeOfProblem(const School& school, const CensusProblem& problem);

} // namespace rollbook
