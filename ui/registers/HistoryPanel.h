// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"
#include "ui/widgets/Theme.h"

#include <QFrame>

class QLabel;
class QTextBrowser;

namespace rollbook {

class Privacy;

// The history of one session beside the grid: the original and each amendment, who, when and why.
class HistoryPanel : public QFrame {
    Q_OBJECT
public:
    static constexpr int kWidth = 288;

    explicit HistoryPanel(const Theme& theme, QWidget* parent = nullptr);

    // `now` is what the session reads as; `story` that of historyText().
    void tell(const QString& name, const QString& now, const QString& story);

Q_SIGNALS:
    void closed();

private:
    QLabel* m_name;
    QLabel* m_now;
    QTextBrowser* m_story;
};

// The revisions as rich text, the newest first; a sentence when there is none.
QString historyText(const School& school, const Privacy& privacy,
                    const std::vector<MarkRevision>& revisions);

} // namespace rollbook
