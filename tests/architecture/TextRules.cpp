// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/TextRules.h"

#include <QHash>
#include <QRegularExpression>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace rollbook::architecture {
namespace {

Faults linesWith(const SourceFile& file, const QStringList& lines,
                 const QRegularExpression& pattern, const QString& what) {
    Faults faults;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (pattern.match(lines.at(i)).hasMatch()) {
            faults.push_back({file.path, i + 1, what});
        }
    }
    return faults;
}

void append(Faults& faults, const Faults& more) {
    faults.insert(faults.end(), more.begin(), more.end());
}

bool isSystemClock(const SourceFile& file) {
    return file.path.startsWith(u"app/") && file.path.contains(u"/SystemClock.");
}

bool hasNoClock(const SourceFile& file) {
    static const QRegularExpression house(u"^(core|ui|app)/"_s);
    return house.match(file.path).hasMatch() && isCpp(file) && !isSystemClock(file);
}

bool needsLicence(const SourceFile& file) {
    return isCpp(file) || file.path.endsWith(u"CMakeLists.txt") || file.path.endsWith(u".cmake") ||
           file.path.endsWith(u".sh") || file.path.endsWith(u".sql") || file.path.endsWith(u".qss");
}

bool hasLicence(const SourceFile& file) {
    const auto first = file.lines.value(0).startsWith(u"#!") ? 1 : 0;
    return file.lines.value(first).contains(u"SPDX-FileCopyrightText: 2026 The Rollbook authors") &&
           file.lines.value(first + 1).contains(u"SPDX-License-Identifier: GPL-3.0-or-later");
}

std::set<QString> foldersWithReadme(const SourceTree& tree) {
    std::set<QString> folders;
    for (const auto& file : tree) {
        if (const auto folder = folderOf(file.path); folder.contains(u'/')) {
            folders.insert(folder);
        }
    }
    return folders;
}

} // namespace

Faults clockReaders(const SourceTree& tree) {
    static const QRegularExpression clock(
        uR"(\b(QDate::currentDate|QTime::currentTime|QDateTime::current\w+|system_clock|time\s*\(\s*(NULL|nullptr|0)|localtime|gmtime))"_s);
    Faults faults;
    for (const auto& file : tree) {
        if (hasNoClock(file)) {
            append(faults, linesWith(file, file.code, clock, u"reads the machine's clock"_s));
        }
    }
    return faults;
}

Faults wordsForTheUserInCore(const SourceTree& tree) {
    static const QRegularExpression words(
        uR"(\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\()"_s);
    Faults faults;
    for (const auto& file : tree) {
        if (file.path.startsWith(u"core/") && isCpp(file)) {
            append(faults, linesWith(file, file.code, words, u"core has no words for the user"_s));
        }
    }
    return faults;
}

Faults readmeFaults(const SourceTree& tree) {
    std::map<QString, qsizetype> lengths;
    for (const auto& file : tree) {
        lengths[file.path] = file.lines.size();
    }
    Faults faults;
    for (const auto& folder : foldersWithReadme(tree)) {
        const auto readme = folder + u"/README.md"_s;
        const auto found = lengths.find(readme);
        if (found == lengths.end()) {
            faults.push_back({readme, 0, u"is missing"_s});
        } else if (found->second > kLongestReadme) {
            faults.push_back({readme, found->second, u"is too long"_s});
        }
    }
    return faults;
}

Faults licenceFaults(const SourceTree& tree) {
    Faults faults;
    for (const auto& file : tree) {
        if (needsLicence(file) && !hasLicence(file)) {
            faults.push_back({file.path, 1, u"does not open with the two SPDX lines"_s});
        }
    }
    return faults;
}

Faults longSources(const SourceTree& tree) {
    Faults faults;
    for (const auto& file : tree) {
        if (isCpp(file) && file.lines.size() > kLongestSource) {
            faults.push_back({file.path, file.lines.size(), u"is too long"_s});
        }
    }
    return faults;
}

Faults unfinishedWork(const SourceTree& tree) {
    // In halves, so that this line does not find itself.
    static const QRegularExpression words(u"\\b(TO"
                                          "DO|FIX"
                                          "ME|XX"
                                          "X|HA"
                                          "CK)\\b"_s);
    Faults faults;
    for (const auto& file : tree) {
        append(faults, linesWith(file, file.lines, words, u"is unfinished"_s));
    }
    return faults;
}

Faults emptyNames(const SourceTree& tree) {
    static const QRegularExpression names(
        uR"(^\s*(class|struct|enum class)\s+\w*(Manager|Helper|Helpers|Util|Utils|Data|Info|Handler)\b)"_s);
    Faults faults;
    for (const auto& file : tree) {
        if (isCpp(file)) {
            append(faults, linesWith(file, file.code, names, u"the name says nothing"_s));
        }
    }
    return faults;
}

Faults typesOfOneName(const SourceTree& tree) {
    static const QRegularExpression opens(uR"(^namespace ([\w:]+) \{)"_s);
    static const QRegularExpression defines(
        uR"(^(?:class|struct|enum class)\s+(\w+)(?:\s+final)?(?:\s*:[^:].*)?\s*\{)"_s);
    QHash<QString, QString> places; // of the first by that name
    Faults faults;
    for (const auto& file : tree) {
        if (!isCpp(file) || !file.path.endsWith(u".h"_s) || file.path.startsWith(u"tests/"_s))
            continue;
        QString space;
        for (qsizetype i = 0; i < file.code.size(); ++i) {
            if (const auto opened = opens.match(file.code[i]); opened.hasMatch())
                space = opened.captured(1) + u"::"_s;
            const auto defined = defines.match(file.code[i]);
            if (!defined.hasMatch())
                continue;
            const QString name = space + defined.captured(1);
            if (const auto first = places.constFind(name); first != places.cend())
                faults.push_back({file.path, i + 1, u"%1 is also in %2"_s.arg(name, *first)});
            places.insert(name, file.path);
        }
    }
    return faults;
}

} // namespace rollbook::architecture
