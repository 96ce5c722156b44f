// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/SourceTree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook::architecture {
namespace {

// Comments, raw strings, strings and characters; a quote after a digit separates thousands.
const QRegularExpression& commentsAndStrings() {
    static const QRegularExpression pattern(
        uR"re(//[^\n]*|/\*.*?\*/|R"([^()\\ ]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+')re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

QString withoutCommentsAndStrings(const QString& text) {
    QString code;
    qsizetype from = 0;
    auto matches = commentsAndStrings().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        code += QStringView(text).mid(from, match.capturedStart() - from);
        code += QString(match.capturedView().count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    code += QStringView(text).mid(from);
    return code;
}

void addFile(SourceTree& tree, const QString& top, const QString& path) {
    QFile file(top + u'/' + path);
    if (file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        tree.push_back(sourceFile(path, QString::fromUtf8(file.readAll())));
    }
}

const QStringList& textFiles() {
    static const QStringList names{u"*.h"_s,  u"*.cpp"_s, u"*.txt"_s, u"*.cmake"_s, u"*.md"_s,
                                   u"*.sh"_s, u"*.sql"_s, u"*.qss"_s, u"*.json"_s};
    return names;
}

} // namespace

SourceFile sourceFile(const QString& path, const QString& text) {
    SourceFile file{.path = path, .lines = text.split(u'\n'), .code = {}};
    file.code = isCpp(file) ? withoutCommentsAndStrings(text).split(u'\n') : file.lines;
    if (file.lines.last().isEmpty()) {
        file.lines.removeLast();
        file.code.removeLast();
    }
    return file;
}

SourceTree readTree(const QString& top) {
    SourceTree tree;
    for (const auto& name : QDir(top).entryList(textFiles(), QDir::Files)) {
        addFile(tree, top, name);
    }
    for (const auto& folder :
         {u"app"_s, u"core"_s, u"ui"_s, u"resources"_s, u"tests"_s, u"packaging"_s}) {
        QDirIterator files(top + u'/' + folder, textFiles(), QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            addFile(tree, top, QDir(top).relativeFilePath(files.next()));
        }
    }
    return tree;
}

bool isCpp(const SourceFile& file) {
    return file.path.endsWith(u".cpp") || file.path.endsWith(u".h");
}

QString folderOf(const QString& path) {
    const auto parts = path.split(u'/');
    const bool isLayered = parts.first() == u"core" || parts.first() == u"ui";
    if (isLayered && parts.size() > 2) {
        return parts.at(0) + u'/' + parts.at(1);
    }
    return parts.size() > 1 ? parts.first() : QString();
}

void PrintTo(const Fault& fault, std::ostream* out) {
    *out << fault.path.toStdString() << ':' << fault.line << ": " << fault.what.toStdString();
}

} // namespace rollbook::architecture
