// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/TemplateScan.h"

#include "core/letters/LetterErrors.h"
#include "core/letters/MergeFields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kElements{"p"_L1,  "h2"_L1, "ul"_L1, "ol"_L1, "li"_L1, "table"_L1,
                               "tr"_L1, "th"_L1, "td"_L1, "b"_L1,  "i"_L1};
constexpr auto kBreak = "br"_L1; // has no end

struct Place {
    int line = 1;
    int column = 1;
};

// An element or a section that is open, and where it was opened.
struct Open {
    QString name;
    bool isSection = false;
    bool isList = false;
    Place place = {};
};

// "p" of "p", "p class=x", "img/>".
QString elementName(const QString& inside) {
    const auto isAfter = [](QChar c) { return c.isSpace() || c == u'/'; };
    return inside.left(std::ranges::find_if(inside, isAfter) - inside.begin());
}

class Scan {
public:
    Scan(const LetterTemplate& letter, int firstLine)
        : m_letter(letter)
        , m_body(letter.body)
        , m_place{.line = firstLine} {}

    Result<void> run() {
        while (!m_fault && m_at < m_body.size())
            step();
        if (!m_fault && !m_open.empty())
            failAt(m_open.back().place,
                   m_open.back().isSection ? u"sectionLeftOpen"_s : u"elementLeftOpen"_s,
                   m_open.back().name);
        return m_fault ? Result<void>(*m_fault) : Result<void>();
    }

private:
    void step() {
        const QStringView rest = QStringView(m_body).sliced(m_at);
        if (rest.startsWith(u"{{"))
            readTag();
        else if (rest.startsWith(u"}}"))
            fail(u"straySign"_s, u"}}"_s);
        else if (rest.startsWith(u'<'))
            readElement();
        else
            advance(1);
    }

    void readTag() {
        const qsizetype end = m_body.indexOf(u"}}"_s, m_at);
        if (end < 0)
            return fail(u"tagLeftOpen"_s, m_body.mid(m_at, 20));
        const QString tag = m_body.mid(m_at + 2, end - m_at - 2).trimmed();
        if (tag.contains(u'{') || tag.contains(u'\n') || tag.contains(u'<'))
            return fail(u"tagLeftOpen"_s, tag.left(20));
        useTag(tag);
        advance(end + 2 - m_at);
    }

    void useTag(const QString& tag) {
        const QChar sign = tag.isEmpty() ? QChar() : tag.front();
        const QString name = tag.mid(1).trimmed();
        if (sign == u'#' || sign == u'^')
            openSection(name, sign == u'#');
        else if (sign == u'/')
            close(name, true);
        else
            useText(tag);
    }

    void useText(const QString& name) {
        const MergeField* field = fieldNamed(name);
        if (field && field->kind != MergeField::Kind::Text)
            fail(u"notAText"_s, name);
    }

    void openSection(const QString& name, bool isWhere) {
        const MergeField* field = fieldNamed(name);
        if (!field)
            return;
        if (field->kind == MergeField::Kind::Text)
            return fail(u"notASection"_s, name);
        const bool isList = field->kind == MergeField::Kind::List && isWhere;
        if (isList && !listName().isEmpty())
            return fail(u"listInList"_s, name);
        m_open.push_back({name, true, isList, m_place});
    }

    // Null after a fault: unknown, or meaningless in a letter with this head.
    const MergeField* fieldNamed(const QString& name) {
        const MergeField* item = mergeField(name, listName());
        const MergeField* field = item ? item : mergeField(name);
        if (!field)
            fail(u"unknownField"_s, name);
        else if (!isMeant(*field, m_letter))
            fail(u"fieldWithoutMeaning"_s, name);
        return m_fault ? nullptr : field;
    }

    QString listName() const {
        const auto list = std::ranges::find(m_open, true, &Open::isList);
        return list == m_open.end() ? QString() : list->name;
    }

    void readElement() {
        const qsizetype end = m_body.indexOf(u'>', m_at);
        const QString inside =
            end < 0 ? m_body.mid(m_at + 1) : m_body.mid(m_at + 1, end - m_at - 1);
        const bool isEnd = inside.startsWith(u'/');
        const QString whole = isEnd ? inside.mid(1) : inside;
        const QString name = elementName(whole);
        if (end < 0 || inside.contains(u'<') || name.isEmpty())
            return fail(u"straySign"_s, u"<"_s);
        const bool isBreak = !isEnd && name == kBreak;
        if (!isBreak && std::ranges::find(kElements, name) == kElements.end())
            return fail(u"unknownElement"_s, name.left(40));
        if (whole != name)
            return fail(u"attribute"_s, whole.left(40));
        if (isEnd)
            close(name, false);
        else if (!isBreak)
            m_open.push_back({name, false, false, m_place});
        advance(end + 1 - m_at);
    }

    void close(const QString& name, bool isSection) {
        if (m_open.empty() || m_open.back().name != name || m_open.back().isSection != isSection)
            return fail(u"closesAnother"_s, name);
        m_open.pop_back();
    }

    void advance(qsizetype count) {
        for (; count > 0; --count, ++m_at) {
            const bool isEnd = m_body.at(m_at) == u'\n';
            m_place.line += isEnd ? 1 : 0;
            m_place.column = isEnd ? 1 : m_place.column + 1;
        }
    }

    void fail(const QString& fault, const QString& text) { failAt(m_place, fault, text); }

    void failAt(const Place& place, const QString& fault, const QString& text) {
        if (!m_fault)
            m_fault = Error{errors::kBadLetter,
                            {{u"line"_s, place.line},
                             {u"column"_s, place.column},
                             {u"fault"_s, fault},
                             {u"text"_s, text}}};
    }

    const LetterTemplate& m_letter;
    const QString& m_body;
    qsizetype m_at = 0;
    Place m_place;
    std::vector<Open> m_open;
    std::optional<Error> m_fault;
};

} // namespace

Result<void> scanTemplate(const LetterTemplate& letter, int firstLine) {
    return Scan(letter, firstLine).run();
}

QStringList fieldsOf(const QString& body) {
    QStringList fields;
    QString list;
    for (qsizetype at = body.indexOf(u"{{"_s); at >= 0; at = body.indexOf(u"{{"_s, at + 2)) {
        const QString tag = body.mid(at + 2, body.indexOf(u"}}"_s, at) - at - 2).trimmed();
        const QString name =
            tag.startsWith(u'#') || tag.startsWith(u'^') ? tag.mid(1).trimmed() : tag;
        const MergeField* field = mergeField(name);
        if (tag.startsWith(u'/'))
            list = tag.mid(1).trimmed() == list ? QString() : list;
        else if (const QString whole =
                     mergeField(name, list) && !list.isEmpty() ? list + u'.' + name : name;
                 !fields.contains(whole))
            fields.append(whole);
        if (tag.startsWith(u'#') && field && field->kind == MergeField::Kind::List)
            list = name;
    }
    return fields;
}

} // namespace rollbook
