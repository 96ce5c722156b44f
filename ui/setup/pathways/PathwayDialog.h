// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/roll/Pupil.h"
#include "ui/setup/LinesModel.h"
#include "ui/setup/pathways/PathwayDraft.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QTableView;
class QTabWidget;

namespace rollbook {

class Dialogs;
class Notice;
class StepForm;
class Theme;

// Editing one of the school's pathways: its steps as a list with a form for each, and the whole of it
// as a text. Nothing is kept until it loads whole; Accepted once it was.
class PathwayDialog : public QDialog {
    Q_OBJECT
public:
    struct Subject {
        QByteArray text; // as last kept
        const CodeBook& codes;
        std::vector<CharacteristicKind> kinds; // that rules may name
    };
    // Tries to keep a text: a sentence says why not; empty: kept.
    using Keep = std::function<QString(const QByteArray&)>;

    PathwayDialog(const Subject& subject, const Theme& theme, Dialogs& dialogs, Keep keep);

    const PathwayDraft& draft() const { return m_draft; }
    void done(int result) override;

private:
    QWidget* laySteps(const Theme& theme);
    QLayout* layHead();
    void layList(const Theme& theme);
    QWidget* layText();
    QLayout* layVerbs();
    void fillList(std::size_t chosen);
    void showChosen();
    void takeForm();
    void showTab(int tab);
    QString takeText();
    QString readText();
    bool isTyped() const;
    void duplicate();
    void remove();
    QString keepIt();
    void refuse(const QString& sentence);

    PathwayDraft m_draft;
    const std::vector<CharacteristicKind> m_kinds;
    Dialogs& m_dialogs;
    const Keep m_keep;
    LinesModel m_model;
    std::size_t m_chosen = 0;
    Notice* m_notice;
    QTabWidget* m_tabs;
    QLineEdit* m_title;
    QLineEdit* m_source;
    QTableView* m_list;
    QPushButton* m_duplicate;
    QPushButton* m_remove;
    QScrollArea* m_area;
    StepForm* m_form = nullptr; // of the chosen step
    QPlainTextEdit* m_text;
    QPushButton* m_cancel;
    QPushButton* m_done;
};

} // namespace rollbook
