// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/SqlText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

bool isWordCharacter(QChar c) {
    return c.isLetterOrNumber() || c == u'_';
}

// Walks over one statement, a token at a time.
class Scanner {
public:
    explicit Scanner(const QString& sql) : m_sql(sql) {}

    SqlText scan() {
        while (m_at < m_sql.size())
            step();
        return m_text;
    }

private:
    QChar peek(qsizetype ahead = 0) const {
        return m_at + ahead < m_sql.size() ? m_sql[m_at + ahead] : QChar();
    }

    void step() {
        const QChar c = peek();
        if (c.isSpace())
            ++m_at;
        else if (c == u'-' && peek(1) == u'-')
            skipPast(u"\n"_s);
        else if (c == u'/' && peek(1) == u'*')
            skipPast(u"*/"_s);
        else if (c == u';')
            endStatement();
        else
            token(c);
    }

    void token(QChar c) {
        m_text.isEmpty = false;
        m_text.hasSecondStatement = m_text.hasSecondStatement || m_isEnded;
        if (c == u'\'' || c == u'"' || c == u'`')
            skipQuoted(c);
        else if (c == u':')
            addName(word(1));
        else if (c == u'?')
            addPosition(word(1));
        else if (isWordCharacter(c))
            keyword(word(0).toUpper());
        else
            ++m_at;
    }

    // `;` inside BEGIN ... END of a trigger ends a step of the trigger, not the statement.
    void endStatement() {
        ++m_at;
        m_isEnded = m_isEnded || m_depth == 0;
    }

    void keyword(const QString& word) {
        m_isTrigger = m_isTrigger || word == "TRIGGER"_L1;
        if (m_isTrigger && (word == "BEGIN"_L1 || word == "CASE"_L1))
            ++m_depth;
        else if (m_isTrigger && word == "END"_L1)
            --m_depth;
    }

    QString word(qsizetype after) {
        const qsizetype start = m_at + after;
        m_at = start;
        while (isWordCharacter(peek()))
            ++m_at;
        return m_sql.mid(start, m_at - start);
    }

    void addName(const QString& name) {
        if (std::ranges::find(m_text.names, name) == m_text.names.end())
            m_text.names.push_back(name);
    }

    void addPosition(const QString& number) {
        ++m_text.positions;
        m_text.hasNumbered = m_text.hasNumbered || !number.isEmpty();
    }

    void skipPast(const QString& end) {
        const qsizetype found = m_sql.indexOf(end, m_at);
        m_at = found < 0 ? m_sql.size() : found + end.size();
    }

    void skipQuoted(QChar quote) {
        ++m_at;
        skipPast(quote); // a doubled quote inside begins the next literal at once
    }

    const QString& m_sql;
    qsizetype m_at = 0;
    bool m_isEnded = false;
    bool m_isTrigger = false;
    int m_depth = 0;
    SqlText m_text;
};

} // namespace

SqlText SqlText::scan(const QString& sql) {
    return Scanner(sql).scan();
}

} // namespace rollbook
