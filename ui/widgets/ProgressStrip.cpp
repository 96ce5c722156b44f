// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/ProgressStrip.h"

#include "ui/widgets/Parts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QProgressBar>

#include <memory>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {
constexpr int kBreathMilliseconds = 40; // how seldom the window is drawn while work is done
}

ProgressStrip::ProgressStrip(QWidget* parent)
    : QFrame(parent)
    , m_what(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(makeButton(tr("Cancel"), ButtonKind::Quiet)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kSmall, space::kSmall, space::kSmall);
    row->setSpacing(space::kMedium);
    row->addWidget(m_what);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far it is"));
    row->addWidget(m_bar, 1);
    m_cancel->setObjectName(u"progress.cancel"_s);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancel);
    hide();
}

void ProgressStrip::begin(const QString& what) {
    m_isCancelled = false;
    m_what->setText(what);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    show();
}

void ProgressStrip::end() {
    hide();
}

void ProgressStrip::cancel() {
    m_isCancelled = true;
    m_cancel->setEnabled(false);
    Q_EMIT cancelled();
}

// The work runs in the window's own thread (one file, one writer), so the strip itself lets events
// through; whoever begins long work disables what could begin another.
std::function<bool(qint64, qint64)> ProgressStrip::callback() {
    auto sinceBreath = std::make_shared<QElapsedTimer>();
    return [this, sinceBreath](qint64 done, qint64 total) {
        if (sinceBreath->isValid() && sinceBreath->elapsed() < kBreathMilliseconds)
            return !m_isCancelled;
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        if (total > 0)
            m_bar->setValue(int(done * 1000 / total));
        QCoreApplication::processEvents();
        sinceBreath->start();
        return !m_isCancelled;
    };
}

} // namespace rollbook
