// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Imports.h"
#include "ui/setup/LinesModel.h"

#include <QObject>

namespace rollbook {

class Privacy;

enum class ImportKind { Calendar, Pupils, Contacts, Marks };

// One kind of list on its way in: a file is chosen and tried, everything found in it is shown, and
// only then is it brought in. Any number of files, one after another.
class ImportPresenter : public QObject {
    Q_OBJECT
public:
    // `author` is asked when something is written.
    ImportPresenter(ImportKind kind, Office& office, std::function<Author()> author,
                    QObject* parent = nullptr);

    // What is found hides its names and values with every other. In the wizard nothing is hidden.
    void obey(const Privacy& privacy);

    ImportKind kind() const { return m_kind; }
    // Reads the file and tries it; nothing is written. False: refused, or stopped, see `refusal`.
    bool choose(const QString& path, const Progress& progress = {});
    // Brings in what was tried. False: refused, and nothing of it is in.
    bool bringIn(const Progress& progress = {});
    // Marks only: those that differ are amended with this reason; empty holds them back. Tries
    // again.
    bool setAmendReason(const QString& reason, const Progress& progress = {});
    void putAway(); // the file that was tried

    bool canBringIn() const;  // a file was tried and something would come of it
    bool wouldAmend() const;  // marks that differ from those there were met
    QString fileName() const { return m_fileName; } // empty: none chosen
    QString refusal() const { return m_refusal; }   // a sentence; empty: none
    QString counts() const;                         // of what was tried, in words
    const std::optional<ImportReport>& report() const { return m_report; }
    const QStringList& broughtIn() const { return m_broughtIn; } // a line a file, in order
    bool hasBroughtIn() const { return !m_broughtIn.isEmpty(); }

    QAbstractItemModel& columns() { return m_columns; }   // header -> field
    QAbstractItemModel& findings() { return m_findings; } // problems, then warnings, by row

Q_SIGNALS:
    void changed();

private:
    bool run(ImportMode mode, const Progress& progress);
    Result<ImportReport> runList(const ImportRequest& request);
    Result<ImportReport> runCalendar(ImportMode mode);
    void show(const Result<ImportReport>& report);
    void showFindings();

    ImportKind m_kind;
    Office& m_office;
    std::function<Author()> m_author;
    const Privacy* m_privacy = nullptr; // null: nothing is ever hidden
    LinesModel m_columns;
    LinesModel m_findings;
    QByteArray m_bytes;
    QString m_fileName;
    QString m_amendReason;
    QString m_refusal;
    QString m_calendarWords; // what a calendar file yields
    std::optional<ImportReport> m_report;
    QStringList m_broughtIn;
};

} // namespace rollbook
