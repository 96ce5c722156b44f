// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/HistoryPanel.h"

#include "ui/shell/Privacy.h"
#include "ui/widgets/Icons.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString codeWords(const CodeBook& codes, const Mark& mark) {
    if (mark.code.isEmpty())
        return HistoryPanel::tr("no mark");
    const Judgement judgement = codes.judge(mark.code, mark.session.date);
    QStringList words{mark.code};
    if (judgement.isKnown())
        words.append(judgement.code->description);
    if (mark.minutesLate)
        words.append(HistoryPanel::tr("%1 minutes").arg(*mark.minutesLate));
    return words.join(u", "_s);
}

QString authorWords(const Author& by) {
    return by.jobTitle.isEmpty() ? by.name : u"%1, %2"_s.arg(by.name, by.jobTitle);
}

QStringList noteWords(const MarkNote& note) {
    QStringList lines{note.nature, note.comment};
    if (note.reviewDate.isValid())
        lines.append(HistoryPanel::tr("to be reviewed on %1").arg(words::dateInTable(note.reviewDate)));
    return lines;
}

// The register that a mark was taken with; null: its mark came otherwise.
const TakenRegister* registerOf(const School& school, const MarkRevision& revision) {
    for (const auto& [key, taken] : school.taken)
        if (key.second == revision.mark.session && taken.entry == revision.entry)
            return &taken;
    return nullptr;
}

// "Register taken · 20/11/2026 08:52", then by whom: of a paper register both who called and who
// keyed it, since the entry is made only when it is keyed.
QStringList actWords(const School& school, const MarkRevision& revision) {
    const TakenRegister* taken = registerOf(school, revision);
    if (!taken || taken->keyedBy == taken->takenBy)
        return {u"%1 · %2"_s.arg(words::name(revision.kind), words::dateTime(revision.madeAt)),
                authorWords(revision.by)};
    return {u"%1 · %2"_s.arg(words::name(revision.kind), words::dateTime(taken->takenAt)),
            HistoryPanel::tr("taken by %1").arg(taken->takenBy),
            HistoryPanel::tr("keyed by %1 · %2")
                .arg(authorWords(revision.by), words::dateTime(revision.madeAt))};
}

QString revisionText(const School& school, const Privacy& privacy, const MarkRevision& revision) {
    QStringList lines = actWords(school, revision);
    lines.append(privacy.words(revision.reason));
    for (const QString& line : noteWords(revision.note))
        lines.append(privacy.words(line));
    lines.removeAll(QString());
    for (QString& line : lines)
        line = line.toHtmlEscaped();
    const QString which = revision.revision == 1
                              ? HistoryPanel::tr("Original")
                              : HistoryPanel::tr("Amendment %1").arg(revision.revision - 1);
    return u"<p style=\"margin-bottom:12px\">%1: <b>%2</b><br/>%3</p>"_s.arg(
        which, codeWords(*school.codes, revision.mark).toHtmlEscaped(), lines.join(u"<br/>"_s));
}

QLabel* label(const char* part, const QString& name) {
    auto* made = new QLabel;
    made->setProperty("part", QString::fromLatin1(part));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setObjectName(name);
    return made;
}

} // namespace

QString historyText(const School& school, const Privacy& privacy,
                    const std::vector<MarkRevision>& revisions) {
    if (revisions.empty())
        return HistoryPanel::tr("Nothing was ever recorded for this session.").toHtmlEscaped();
    QString text;
    for (auto it = revisions.rbegin(); it != revisions.rend(); ++it)
        text += revisionText(school, privacy, *it);
    return text;
}

HistoryPanel::HistoryPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_name(label("section", u"history.name"_s))
    , m_now(label("muted", u"history.now"_s))
    , m_story(new QTextBrowser) {
    setObjectName(u"registers.history"_s);
    setAccessibleName(tr("History of the session"));
    setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, 0, 0);
    column->setSpacing(space::kSmall);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    auto* close = new QToolButton;
    close->setIcon(icon(theme, Symbol::Close));
    close->setObjectName(u"history.close"_s);
    close->setAccessibleName(tr("Close the history"));
    close->setToolTip(tr("Close the history (Escape)"));
    connect(close, &QToolButton::clicked, this, &HistoryPanel::closed);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_now);
    m_story->setFrameShape(NoFrame);
    m_story->setObjectName(u"history.story"_s);
    m_story->setAccessibleName(tr("Original and amendments"));
    column->addWidget(m_story, 1);
}

void HistoryPanel::tell(const QString& name, const QString& now, const QString& story) {
    m_name->setText(name);
    m_now->setText(now);
    m_story->setHtml(story);
}

} // namespace rollbook
