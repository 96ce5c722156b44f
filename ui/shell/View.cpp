// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/View.h"

#include "ui/shell/Commands.h"
#include "ui/shell/Desk.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct Face {
    ViewId id;
    const char* name;
    Symbol symbol;
};
constexpr std::array<Face, kViewCount> kFaces{{
    {ViewId::Today, QT_TRANSLATE_NOOP("rollbook::View", "Today"), Symbol::Today},
    {ViewId::Registers, QT_TRANSLATE_NOOP("rollbook::View", "Registers"), Symbol::Registers},
    {ViewId::LateBook, QT_TRANSLATE_NOOP("rollbook::View", "Late book"), Symbol::LateBook},
    {ViewId::Letters, QT_TRANSLATE_NOOP("rollbook::View", "Letters"), Symbol::Letters},
    {ViewId::Absence, QT_TRANSLATE_NOOP("rollbook::View", "Absence"), Symbol::Absence},
    {ViewId::Pupils, QT_TRANSLATE_NOOP("rollbook::View", "Pupils"), Symbol::Pupils},
    {ViewId::Census, QT_TRANSLATE_NOOP("rollbook::View", "Census"), Symbol::Census},
    {ViewId::Setup, QT_TRANSLATE_NOOP("rollbook::View", "Setup"), Symbol::Setup},
}};

} // namespace

View::View(ViewId id, const Surroundings& around)
    : m_id(id)
    , m_around(around)
    , m_title(viewName(id)) {
    setObjectName(u"view."_s + helpTopicOf(id));
    setAccessibleName(m_title);
}

View::~View() {
    m_around.commands.forget(*this);
}

QString View::helpTopic() const {
    return helpTopicOf(m_id);
}

void View::open(const Place&) {}

void View::setTitle(const QString& title) {
    if (m_title == title)
        return;
    m_title = title;
    Q_EMIT titleChanged();
}

void View::setWaiting(int count) {
    if (m_waiting == count)
        return;
    m_waiting = count;
    Q_EMIT waitingChanged();
}

QAction* View::addCommand(Command command) {
    command.context = m_id;
    return m_around.commands.add(std::move(command), this);
}

QAction* View::addCommandOfEverywhere(Command command) {
    command.context = std::nullopt;
    command.enabled = [&desk = m_around.desk, enabled = std::move(command.enabled)] {
        return !desk.isLocked() && (!enabled || enabled());
    };
    return m_around.commands.add(std::move(command), this);
}

QString viewName(ViewId id) {
    return View::tr(kFaces[std::size_t(id)].name);
}

Symbol viewSymbol(ViewId id) {
    return kFaces[std::size_t(id)].symbol;
}

QString helpTopicOf(ViewId id) {
    return fileName(viewSymbol(id));
}

} // namespace rollbook
