// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WelcomePage.h"

#include "core/office/MakeDemoSchool.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/words/Sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWidth = 560;

// A button as wide as the page, with an icon, what it does, and what that means.
class WayButton final : public QPushButton {
public:
    WayButton(const Theme& theme, Symbol symbol, const QString& title, const QString& text)
        : m_theme(theme)
        , m_symbol(symbol)
        , m_title(title)
        , m_text(text) {
        setAccessibleName(title);
        setAccessibleDescription(text);
        setProperty("kind", u"way"_s);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPushButton::paintEvent(event);
        QPainter painter(this);
        rollbook::icon(m_theme, m_symbol, Token::Accent).paint(&painter, QRect(20, 22, 28, 28));
        painter.setFont(m_theme.font(Type::Section));
        painter.setPen(m_theme.color(Token::Ink));
        painter.drawText(QRect(68, 12, width() - 84, 26), Qt::AlignVCenter, m_title);
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(m_theme.color(Token::Muted));
        painter.drawText(QRect(68, 36, width() - 84, 24), Qt::AlignVCenter, m_text);
    }

private:
    const Theme& m_theme;
    Symbol m_symbol;
    QString m_title;
    QString m_text;
};

} // namespace

WelcomePage::WelcomePage(const FirstRunSurroundings& around, QWidget* parent)
    : FirstRunPage(parent)
    , m_around(around)
    , m_demoFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
    , m_notice(new Notice(around.theme))
    , m_progress(new ProgressStrip)
    , m_ways(new QWidget) {
    auto* page = new QWidget;
    page->setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(space::kMedium);
    column->addWidget(makeLabel(tr("Rollbook"), "figure"));
    column->addWidget(makeLabel(
        tr("The attendance office of one school, on this computer, in one file."), "muted"));
    column->addSpacing(space::kSmall);
    auto* ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    addWay(*ways, u"welcome.setUp"_s, Symbol::Setup, tr("Set up my school"),
           tr("Its details, this year’s dates, and the pupils from your own export"),
           [this] { Q_EMIT setUpWanted(); });
    addWay(*ways, u"welcome.demo"_s, Symbol::Book, tr("Look round the demo school"),
           tr("Made-up pupils and a year of marks, to try everything on"), [this] { openDemo(); });
    addWay(*ways, u"welcome.open"_s, Symbol::Folder, tr("Open a file…"),
           tr("A school’s .rollbook file that is on this computer"), [this] { openFile(); });
    column->addWidget(m_ways);
    column->addWidget(m_progress);
    column->addWidget(m_notice);
    auto* row = new QHBoxLayout; // an alignment would cut wrapped words short
    row->addStretch(1);
    row->addWidget(page);
    row->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->addStretch(2);
    all->addLayout(row);
    all->addStretch(3);
}

void WelcomePage::addWay(QVBoxLayout& column, const QString& name, Symbol symbol,
                         const QString& title, const QString& text, std::function<void()> run) {
    auto* button = new WayButton(m_around.theme, symbol, title, text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, std::move(run));
    column.addWidget(button);
}

void WelcomePage::refuse(const QString& sentence) {
    if (!sentence.isEmpty())
        m_notice->say(NoticeKind::Refusal, sentence);
}

void WelcomePage::openDemo() {
    m_notice->clear();
    QDir().mkpath(m_demoFolder);
    const QString file = m_demoFolder + u"/demo.rollbook"_s;
    if (!QFileInfo::exists(file))
        return makeDemo(file);
    Q_EMIT fileReady(file, MakeDemoSchool::officer().name, MakeDemoSchool::officerPin());
}

void WelcomePage::makeDemo(const QString& file) {
    m_ways->setEnabled(false);
    m_progress->begin(tr("Making the demo school"));
    MakeDemoSchool::Request request;
    request.today = m_around.clock.today();
    request.progress = m_progress->callback();
    const auto made = MakeDemoSchool::run(file, request);
    m_progress->end();
    m_ways->setEnabled(true);
    if (!made)
        return refuse(sentence(made.error()));
    Q_EMIT fileReady(file, MakeDemoSchool::officer().name, MakeDemoSchool::officerPin());
}

void WelcomePage::openFile() {
    m_notice->clear();
    const auto file = m_around.dialogs.chooseFileToOpen(
        {.title = tr("Open a school’s file"), .filter = tr("Rollbook files (*.rollbook)")});
    if (file)
        Q_EMIT fileReady(*file, {}, {});
}

} // namespace rollbook
