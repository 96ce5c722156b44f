// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/ImportPresenter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace rollbook {

class Dialogs;
class Notice;
class ProgressStrip;
class Privacy;
class Theme;

// One kind of list on its way in, as a page of the wizard and of Setup: choose a file, see how its
// columns were read and everything that was found, then bring it in; and the next file.
class ImportPanel : public QWidget {
    Q_OBJECT
public:
    ImportPanel(ImportKind kind, Office& office, Dialogs& dialogs, const Theme& theme,
                std::function<Author()> author, QWidget* parent = nullptr);

    void obey(const Privacy& privacy);
    const ImportPresenter& presenter() const { return *m_presenter; }
    QWidget* firstFocus() const;

Q_SIGNALS:
    void broughtIn();

private:
    void lay(const Theme& theme);
    QWidget* makeTables(const Theme& theme);
    void choose();
    void bringIn();
    void amend();
    void show();
    void showTables();
    void busy(const QString& what, const std::function<void(const Progress&)>& work);

    Dialogs& m_dialogs;
    ImportPresenter* m_presenter;
    QPushButton* m_choose;
    QLabel* m_file;
    Notice* m_notice;
    ProgressStrip* m_strip;
    QLabel* m_counts;
    QWidget* m_tables = nullptr;
    QTableView* m_columns = nullptr;
    QTableView* m_findings = nullptr;
    QLabel* m_noFindings;
    QWidget* m_amend;
    QLineEdit* m_reason;
    QPushButton* m_bringIn;
    QLabel* m_done;
};

// "Pupils", "Contacts", "Marks", "Calendar".
QString importName(ImportKind kind);

} // namespace rollbook
