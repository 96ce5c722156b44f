// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace rollbook {

// Long work, in place: what is being done, how far, and a way to stop it with nothing half done.
class ProgressStrip : public QFrame {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    void begin(const QString& what);
    void end();
    bool isCancelled() const { return m_isCancelled; }
    // To be given to a verb as its Progress: shows how far, lets the window breathe, and answers
    // false once Cancel was pressed. Total 0: not known.
    std::function<bool(qint64 done, qint64 total)> callback();

Q_SIGNALS:
    void cancelled();

private:
    void cancel();

    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    bool m_isCancelled = false;
};

} // namespace rollbook
