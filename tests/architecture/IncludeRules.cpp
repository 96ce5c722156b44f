// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/IncludeRules.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace rollbook::architecture {
namespace {

struct Include {
    QString from; // the file that includes
    qsizetype line = 0;
    QString header;
};

std::vector<Include> includesOf(const SourceFile& file) {
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s);
    std::vector<Include> includes;
    for (qsizetype i = 0; isCpp(file) && i < file.lines.size(); ++i) {
        if (const auto match = pattern.match(file.lines.at(i)); match.hasMatch()) {
            includes.push_back({file.path, i + 1, match.captured(1)});
        }
    }
    return includes;
}

std::vector<Include> includesOf(const SourceTree& tree) {
    std::vector<Include> all;
    for (const auto& file : tree) {
        const auto some = includesOf(file);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

// Our headers are named from the top of the house, or as a neighbour; all else is not ours.
QString ourPath(const Include& include) {
    static const QRegularExpression fromTheTop(uR"(^(app|core|ui|tests)/)"_s);
    if (fromTheTop.match(include.header).hasMatch()) {
        return include.header;
    }
    const bool isNeighbour = include.header.endsWith(u".h") && include.header.startsWith(u"../");
    return isNeighbour ? QDir::cleanPath(include.from + u"/../"_s + include.header) : QString();
}

const QStringList kAnalysisAndBelow{u"core/analysis"_s, u"core/register"_s, u"core/roll"_s,
                                    u"core/codes"_s,    u"core/calendar"_s, u"core/base"_s};

// The arrows of core. A folder that is not here is a fault until somebody decides where it stands.
const std::map<QString, QStringList> kCoreArrows{
    {u"core/base"_s, {}},
    {u"core/calendar"_s, {u"core/base"_s}},
    {u"core/codes"_s, {u"core/base"_s}},
    {u"core/roll"_s, {u"core/calendar"_s, u"core/base"_s}},
    {u"core/register"_s, {u"core/roll"_s, u"core/codes"_s, u"core/calendar"_s, u"core/base"_s}},
    {u"core/analysis"_s, kAnalysisAndBelow},
    {u"core/pathway"_s, kAnalysisAndBelow},
    {u"core/letters"_s, kAnalysisAndBelow + QStringList{u"core/pathway"_s}},
    {u"core/family"_s, kAnalysisAndBelow},
    {u"core/census"_s, kAnalysisAndBelow},
    {u"core/exchange"_s, kAnalysisAndBelow},
    {u"core/store"_s,
     kAnalysisAndBelow + QStringList{u"core/census"_s, u"core/pathway"_s, u"core/letters"_s,
                                     u"core/family"_s}},
    {u"core/office"_s,
     kAnalysisAndBelow + QStringList{u"core/census"_s, u"core/exchange"_s, u"core/pathway"_s,
                                     u"core/letters"_s, u"core/family"_s, u"core/store"_s}},
};

const QStringList kViewArrows{u"ui/figures"_s, u"ui/shell"_s, u"ui/words"_s,
                              u"ui/widgets"_s, u"ui/print"_s, u"core"_s};

// The arrows inside ui. A folder that is not here is a view. The first run has the forms of Setup, a
// pupil's record the card of the family.
const std::map<QString, QStringList> kUiArrows{
    {u"ui/words"_s, {u"core"_s}},
    {u"ui/widgets"_s, {u"core/base"_s}},
    {u"ui/print"_s, {u"ui/words"_s, u"core"_s}},
    {u"ui/shell"_s, {u"ui/words"_s, u"ui/widgets"_s, u"ui/print"_s, u"core"_s}},
    {u"ui/figures"_s, {u"ui/shell"_s, u"ui/words"_s, u"ui/widgets"_s, u"core"_s}},
    {u"ui/firstrun"_s, kViewArrows + QStringList{u"ui/setup"_s}},
    {u"ui/pupil"_s, kViewArrows + QStringList{u"ui/family"_s}},
};

QStringList arrowsFrom(const QString& folder) {
    if (const auto core = kCoreArrows.find(folder); core != kCoreArrows.end()) {
        return core->second;
    }
    if (const auto ui = kUiArrows.find(folder); ui != kUiArrows.end()) {
        return ui->second;
    }
    if (folder.startsWith(u"ui/")) {
        return kViewArrows;
    }
    return folder == u"app" ? QStringList{u"ui"_s, u"core"_s} : QStringList{};
}

bool covers(const QString& allowed, const QString& folder) {
    return folder == allowed || folder.startsWith(allowed + u'/');
}

bool mayInclude(const QString& from, const QString& to) {
    const auto allowed = arrowsFrom(from);
    return from == to || from == u"tests" ||
           std::any_of(allowed.begin(), allowed.end(),
                       [&](const QString& arrow) { return covers(arrow, to); });
}

QStringList qtModulesFor(const QString& folder) {
    if (folder == u"core/store") {
        return {u"QtCore"_s, u"QtSql"_s};
    }
    if (folder.startsWith(u"core") || folder == u"ui/words") {
        return {u"QtCore"_s};
    }
    if (folder == u"ui/print") {
        return {u"QtCore"_s, u"QtGui"_s, u"QtSvg"_s, u"QtPrintSupport"_s};
    }
    if (folder == u"ui/figures") {
        return {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s};
    }
    return {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s};
}

bool isInHouse(const QString& folder) {
    return folder == u"app" || folder.startsWith(u"core") || folder.startsWith(u"ui");
}

using Arrows =
    std::map<QString, std::map<QString, Include>>; // from -> to -> the first such include

Arrows arrowsOf(const SourceTree& tree) {
    Arrows arrows;
    for (const auto& include : includesOf(tree)) {
        const auto from = folderOf(include.from);
        const auto to = folderOf(ourPath(include));
        if (!to.isEmpty() && from != to) {
            arrows[from].emplace(to, include);
        }
    }
    return arrows;
}

bool leadsTo(const Arrows& arrows, const QString& from, const QString& goal,
             std::set<QString>& seen) {
    if (from == goal) {
        return true;
    }
    const auto next = arrows.find(from);
    if (next == arrows.end() || !seen.insert(from).second) {
        return false;
    }
    return std::any_of(next->second.begin(), next->second.end(),
                       [&](const auto& arrow) { return leadsTo(arrows, arrow.first, goal, seen); });
}

} // namespace

Faults forbiddenArrows(const SourceTree& tree) {
    Faults faults;
    for (const auto& file : tree) {
        const auto folder = folderOf(file.path);
        if (isCpp(file) && folder.startsWith(u"core/") && !kCoreArrows.contains(folder)) {
            faults.push_back({file.path, 0, u"no arrows are decided for "_s + folder});
        }
    }
    for (const auto& include : includesOf(tree)) {
        const auto from = folderOf(include.from);
        const auto to = folderOf(ourPath(include));
        if (!to.isEmpty() && !mayInclude(from, to)) {
            faults.push_back({include.from, include.line, from + u" may not include "_s + to});
        }
    }
    return faults;
}

Faults folderCircles(const SourceTree& tree) {
    Faults faults;
    const auto arrows = arrowsOf(tree);
    for (const auto& [from, targets] : arrows) {
        for (const auto& [to, include] : targets) {
            std::set<QString> seen;
            if (leadsTo(arrows, to, from, seen)) {
                faults.push_back({include.from, include.line, to + u" leads back to "_s + from});
            }
        }
    }
    return faults;
}

Faults forbiddenQtModules(const SourceTree& tree) {
    Faults faults;
    for (const auto& include : includesOf(tree)) {
        const auto folder = folderOf(include.from);
        const auto module = qtModuleOf(include.header);
        if (isInHouse(folder) && !module.isEmpty() && !qtModulesFor(folder).contains(module)) {
            faults.push_back(
                {include.from, include.line, folder + u" may not include "_s + module});
        }
    }
    return faults;
}

Faults widgetsBehindTheView(const SourceTree& tree) {
    static const QRegularExpression behind(uR"(^ui/.*(Row|Model|Presenter)\.(h|cpp)$)"_s);
    Faults faults;
    for (const auto& include : includesOf(tree)) {
        if (behind.match(include.from).hasMatch() && qtModuleOf(include.header) == u"QtWidgets") {
            faults.push_back({include.from, include.line, include.header + u" is a widget"_s});
        }
    }
    return faults;
}

Faults networkHeaders(const SourceTree& tree) {
    static const QRegularExpression network(
        uR"(^(sys/socket|netinet/|arpa/inet|netdb|winsock|ws2|wininet|winhttp|curl/|asio|boost/asio))"_s);
    Faults faults;
    for (const auto& include : includesOf(tree)) {
        const auto module = qtModuleOf(include.header);
        const bool isQtNetwork = module == u"QtNetwork" || module.startsWith(u"QtWeb");
        if (isQtNetwork || network.match(include.header).hasMatch()) {
            faults.push_back(
                {include.from, include.line, include.header + u" reaches the network"_s});
        }
    }
    return faults;
}

// Asked of the installed headers, so that no list of ours can grow old. <QtSql/QSqlQuery> and
// <QtNetwork> name their module themselves, installed or not.
QString qtModuleOf(const QString& header) {
    static const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const auto modules = root.entryList({u"Qt*"_s}, QDir::Dirs);
    const bool looksLikeQt = header.startsWith(u'Q', Qt::CaseInsensitive);
    if (!looksLikeQt || header.contains(u'/')) {
        return header.startsWith(u"Qt") ? header.section(u'/', 0, 0) : QString();
    }
    const auto owner = std::find_if(modules.begin(), modules.end(), [&](const QString& module) {
        return QFile::exists(root.filePath(module + u'/' + header));
    });
    if (owner != modules.end()) {
        return *owner;
    }
    return header.startsWith(u"Qt") ? header : QString();
}

} // namespace rollbook::architecture
