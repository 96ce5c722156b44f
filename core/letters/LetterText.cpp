// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/LetterText.h"

#include "core/base/Check.h"
#include "core/letters/LetterErrors.h"

#include <kainjow/mustache.hpp>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using kainjow::mustache::data;
using kainjow::mustache::mustache;

data of(const MergeValues::Texts& texts) {
    data object{data::type::object};
    for (const auto& [name, text] : texts)
        object.set(name.toStdString(), text.toStdString());
    return object;
}

data of(const MergeValues& values) {
    data object = of(values.texts);
    for (const auto& [name, holds] : values.flags)
        object.set(name.toStdString(), data(holds));
    for (const auto& [name, items] : values.lists) {
        data list{data::type::list};
        for (const MergeValues::Texts& item : items)
            list.push_back(of(item));
        object.set(name.toStdString(), list);
    }
    return object;
}

// Follows the sections as they will be written, and finds the first field that says nothing. The
// library would write nothing in its place and say no word about it.
class Holes {
public:
    Holes(const QString& body, const MergeValues& values)
        : m_body(body)
        , m_values(values) {}

    QString first() {
        qsizetype at = 0;
        return firstWithin(at, {}, {}, true);
    }

private:
    // From `at` to the end of the section; `at` is behind it then.
    QString firstWithin(qsizetype& at, const QString& section, const QString& list,
                        bool isWritten) {
        while ((at = m_body.indexOf(u"{{"_s, at)) >= 0) {
            const qsizetype end = m_body.indexOf(u"}}"_s, at);
            const QString tag = m_body.mid(at + 2, end - at - 2).trimmed();
            at = end + 2;
            if (tag.startsWith(u'/') && tag.mid(1).trimmed() == section)
                return {};
            const bool isSection = tag.startsWith(u'#') || tag.startsWith(u'^');
            const QString hole = isSection ? firstOfSection(at, tag, list, isWritten)
                                 : isWritten && !isSaid(tag, list) ? tag
                                                                   : QString();
            if (!hole.isEmpty())
                return hole;
        }
        at = m_body.size();
        return {};
    }

    // Behind "#lates" are items of the list, behind "^lates" are none.
    QString firstOfSection(qsizetype& at, const QString& tag, const QString& list, bool isWritten) {
        const QString name = tag.mid(1).trimmed();
        const bool isWhere = tag.startsWith(u'#');
        if (isWritten && !isDecided(name))
            return name;
        const bool hasItems = isWhere && m_values.lists.contains(name);
        return firstWithin(at, name, hasItems ? name : list, isWritten && isOpen(name) == isWhere);
    }

    bool isDecided(const QString& name) const {
        return m_values.flags.contains(name) || m_values.lists.contains(name);
    }

    bool isOpen(const QString& name) const {
        if (const auto flag = m_values.flags.find(name); flag != m_values.flags.end())
            return flag->second;
        const auto list = m_values.lists.find(name);
        return list != m_values.lists.end() && !list->second.empty();
    }

    bool isSaid(const QString& name, const QString& list) const {
        if (const auto items = m_values.lists.find(list); items != m_values.lists.end())
            if (std::ranges::all_of(items->second,
                                    [&](const auto& item) { return saidIn(item, name); }))
                return true;
        return saidIn(m_values.texts, name);
    }

    static bool saidIn(const MergeValues::Texts& texts, const QString& name) {
        const auto text = texts.find(name);
        return text != texts.end() && !text->second.trimmed().isEmpty();
    }

    const QString& m_body;
    const MergeValues& m_values;
};

} // namespace

Result<QString> letterText(const LetterTemplate& letter, const MergeValues& values) {
    if (const QString hole = Holes(letter.body, values).first(); !hole.isEmpty())
        return Error{errors::kFieldWithoutValue, {{u"field"_s, hole}}};
    mustache text(letter.body.toStdString());
    ROLLBOOK_CHECK(text.is_valid(), return QString()); // it was scanned when it was read
    return QString::fromStdString(text.render(of(values)));
}

} // namespace rollbook
