// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/work/KeepPathway.h"
#include "ui/print/RulesSheet.h"
#include "ui/setup/LinesModel.h"

namespace rollbook {

// The statutory layer and the packs: which is in force when, the rules of the chosen one in plain
// words, and what the school does with them. What is refused is a sentence; empty: done.
class PathwaysPresenter : public QObject {
    Q_OBJECT
public:
    explicit PathwaysPresenter(Office& office, QObject* parent = nullptr);

    QAbstractItemModel& pathways() { return m_pathways; }
    QAbstractItemModel& rules() { return m_rules; }
    void load();
    void choose(const QVariant& key); // of a line of pathways(); invalid: none
    const Pathway* chosen() const;    // null: none
    // The book of the chosen one, kept whatever is loaded anew meanwhile.
    std::shared_ptr<const Pathway> shareChosen() const;
    bool isPack() const; // the chosen one can be used and copied
    bool isOwn() const;  // and edited
    QString heading() const; // "In use since 01/09/2026 · Source: …"
    QString beyond() const;  // what no program can do; empty: nothing is said

    QString use(QDate from, const Author& by);
    QString copy(const QString& title, const Author& by); // the copy is chosen then
    QString keep(const QByteArray& text, const Author& by);
    Result<QByteArray> keptText() const; // of the chosen one, last kept
    // The texts it had before the one that stands, the latest first, as lines to choose from.
    struct Earlier {
        QString when; // "20/11/2026 09:05, Ruth Okafor"
        QByteArray text;
    };
    Result<std::vector<Earlier>> earlier() const;
    Result<RulesSheet> sheet(const Author& by) const;

Q_SIGNALS:
    void changed(); // what is chosen, or what it says

private:
    void showRules();

    Office& m_office;
    LinesModel m_pathways;
    LinesModel m_rules;
    QString m_chosen;
};

} // namespace rollbook
