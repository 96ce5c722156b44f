// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/FollowedCard.h"

#include "ui/pupil/RecordPresenter.h"
#include "ui/words/BeforeAndAfterWords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

FollowedCard::FollowedCard(const RecordPresenter& presenter, QWidget* parent)
    : Card(tr("Before and after what was done"), parent)
    , m_presenter(presenter)
    , m_words(makeLabel({}, "plain")) {
    m_words->setObjectName(u"pupils.record.followed"_s);
    m_words->setWordWrap(true);
    body()->addWidget(m_words);
    body()->addStretch(1);
}

void FollowedCard::refresh() {
    QStringList lines;
    for (const WhatFollowed& each : m_presenter.followed())
        lines.append(words::sentence(each.action, each.figures, m_presenter.yearGroup()));
    if (lines.isEmpty())
        lines.append(tr("No letter, meeting or plan this school year: nothing to compare."));
    m_words->setText(lines.join(u'\n'));
}

} // namespace rollbook
